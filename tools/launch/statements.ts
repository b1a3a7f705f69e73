import type { Locale } from '../../src/i18n/locales.ts';
import type { Text } from '../content/texts/text.ts';
import type { OpenItem } from './open-item.ts';

const tag = /^\s*<Unconfirmed\b(?:[^>]*\byear="(?<year>[^"]*)")?[^>]*>/;

/** The statements of a text that stand in `<Unconfirmed>`: the line, and how each begins. */
const inText = ({ file, locale, body, bodyLine }: Text): OpenItem[] => {
  const lines = body.split('\n');
  return lines.flatMap((line, index) => {
    const found = tag.exec(line);
    if (!found) return [];
    const words = lines.slice(index + 1).find((next) => next.trim() && !next.startsWith('<'));
    const year = found.groups?.year;
    return [
      {
        what: 'statement' as const,
        file,
        line: bodyLine + index,
        locale,
        detail: `${year ? `source of ${year}` : 'source without a date'}: ${shortened(words)}`,
      },
    ];
  });
};

const shortened = (words = '') => (words.length > 90 ? `${words.slice(0, 89)}…` : words);

interface Provision {
  law: { en: string };
  articles?: string[];
  state: string;
}

/** The laws that a guide rests on and nobody has read; all languages share them. */
const inLaws = ({ file, facts }: Text, locale: Locale, source: Locale): OpenItem[] => {
  if (locale !== source) return [];
  const { legalBasis = [] } = (facts ?? {}) as { legalBasis?: Provision[] };
  return legalBasis
    .filter(({ state }) => state === 'unconfirmed')
    .map(({ law, articles = [] }) => ({
      what: 'statement',
      file,
      detail: `law that nobody has read: ${[law.en, ...articles].join(', ')}`,
    }));
};

/** What a guide or page states that is not yet confirmed. */
export const openStatements = (text: Text, source: Locale): OpenItem[] => [
  ...inText(text),
  ...inLaws(text, text.locale, source),
];
