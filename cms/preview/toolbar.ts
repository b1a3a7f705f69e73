import { createElement } from 'react';
import { localeCodes, locales, type Locale } from '../../src/i18n/locales.ts';
import { say } from '../language/say.ts';
import type { WidthName } from './widths.ts';

interface Props {
  locale: Locale;
  onLocale: (locale: Locale) => void;
  width: WidthName;
  onWidth: (width: WidthName) => void;
}

const choice = (label: string, isChosen: boolean, choose: () => void, lang?: string) =>
  createElement(
    'button',
    { key: label, type: 'button', 'aria-pressed': isChosen, lang, onClick: choose },
    label,
  );

/** Chooses the language of a preview and how wide it is. */
export const Toolbar = ({ locale, onLocale, width, onWidth }: Props) => {
  const languages = localeCodes.map((code) => {
    const { name, tag } = locales[code];
    return choice(
      name,
      code === locale,
      () => {
        onLocale(code);
      },
      tag,
    );
  });
  const sizes = [
    choice(say('Phone'), width === 'phone', () => {
      onWidth('phone');
    }),
    choice(say('Wide screen'), width === 'wide', () => {
      onWidth('wide');
    }),
  ];
  return createElement(
    'div',
    { className: 'preview-toolbar' },
    createElement(
      'div',
      { role: 'group', 'aria-label': say('Language of the preview') },
      languages,
    ),
    createElement('div', { role: 'group', 'aria-label': say('Width of the preview') }, sizes),
  );
};
