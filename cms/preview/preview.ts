import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { createElement, useCallback, useState } from 'react';
import { isLocale, locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { say } from '../language/say.ts';
import { draftOf } from '../save/pre-save.ts';
import { useDrawing } from './drawing.ts';
import { PageFrame } from './frame.ts';
import { Toolbar } from './toolbar.ts';
import type { WidthName } from './widths.ts';

type Entry = PreviewTemplateComponentProps['entry'];

/** What Decap gives besides what its types tell. */
interface Props extends Omit<PreviewTemplateComponentProps, 'getAsset'> {
  /** The language of the form beside the preview. */
  locale?: string;
  /** Gives the address of a picture as its text. */
  getAsset: (path: string) => { toString: () => string };
  /** `entry` itself holds one language only. */
  state?: { entryDraft?: { get(name: 'entry'): Entry | undefined } };
}

const problems = {
  'not loaded': () => say('The preview could not be loaded. Load the desk again to see it.'),
  'not drawn': () =>
    say('The preview waits: what is written now cannot be shown yet. What you see is older.'),
};

const idOf = (entry: Entry): string => {
  const slug: unknown = entry.get('slug');
  return typeof slug === 'string' && slug !== '' ? slug : 'new-entry';
};

/** A language that is chosen in the preview counts until another one is chosen in the form. */
const useLocale = (form: Locale) => {
  const [chosen, choose] = useState({ form, shown: form });
  return {
    locale: chosen.form === form ? chosen.shown : form,
    onLocale: (shown: Locale) => {
      choose({ form, shown });
    },
  };
};

/** The page on which readers will meet the entry that is being written. */
export const Preview = (props: Props) => {
  const { collection, state, getAsset, isLoadingAsset, window: frame } = props;
  const entry = state?.entryDraft?.get('entry') ?? props.entry;
  const { locale, onLocale } = useLocale(isLocale(props.locale) ? props.locale : sourceLocale);
  const [width, onWidth] = useState<WidthName>('phone');
  const draft = useCallback(() => draftOf(entry), [entry]);
  // Decap gives another function for each change, and loads pictures when it is asked for them.
  const pictureAt = useCallback(
    (path: string) => getAsset(path).toString(),
    [entry, isLoadingAsset],
  );
  const { page, problem } = useDrawing({
    type: collection.get('name') as TypeName,
    id: idOf(entry),
    locale,
    draft,
  });

  return createElement(
    'div',
    { className: 'preview' },
    createElement(Toolbar, { locale, onLocale, width, onWidth }),
    createElement(
      'p',
      null,
      say('Links, search and buttons do nothing in the preview.'),
      ' ',
      say('Other entries are shown as they were last published.'),
    ),
    problem && createElement('p', { role: 'status' }, problems[problem]()),
    page &&
      createElement(
        'div',
        { className: 'preview-window' },
        createElement(PageFrame, {
          ...page,
          lang: locales[page.locale].tag,
          width,
          room: frame.innerWidth,
          pictureAt,
        }),
      ),
  );
};
