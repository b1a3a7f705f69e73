import { localeCodes, type Locale } from '../../../src/i18n/locales.ts';
import type { Text } from '../texts/text.ts';
import { ownWords, withoutNames } from './own-words.ts';
import type { Finding, TextRule } from './rule.ts';

interface Profile {
  /** Small words that the language cannot do without and the others do not have. */
  words: Set<string>;
  /** Letters that only this language has. */
  letters: RegExp;
}

const profile = (words: string, letters: RegExp): Profile => ({
  words: new Set(words.split(' ')),
  letters,
});

// Bosnian is told from Serbian by no small word.
const serbian = profile(
  'je su sam ste smo za od koji koja koje ili ako što šta kako kada gde vas vam vaš vaša vaše vi bez iz li sve može možete nije ima nema biti ona oni ga ih nego zbog posle kod pred još već kao ko neko nešto svoj svoje',
  /[čćđšž]/,
);

/**
 * What tells the languages of the site apart. Detectors for sixty languages take short Albanian
 * headings for Serbian and Serbian ones for English; this has been tried on all texts of the site.
 */
const profiles: Partial<Record<Locale, Profile>> = {
  sr: serbian,
  bs: serbian,
  tr: profile(
    've bir bu için ile değil daha gibi kadar sonra önce çok olan olarak sizin nasıl nerede eğer veya ancak yok olur kendi onun değildir edin arayın',
    /[ğışöüç]/,
  ),
  sq: profile(
    'të dhe në për nuk një që është ju nga ose edhe jeni juaj tuaj ka kur si së çdo mund duhet janë nëse por kjo ky këtë mos më prej çfarë ku kush keni jua dikush dikë vetëm ndihmë',
    /[ëç]/,
  ),
  en: profile(
    'the and of is you for that are or with not your if can this who what have from by there how when she he they them will may was were has been which their about would should',
    /w/,
  ),
};

const counted = (words: string, locale: Locale) => {
  const known = profiles[locale];
  if (!known) return 0;
  return (words.match(/[\p{L}’']+/gu) ?? []).filter(
    (word) =>
      known.words.has(word.toLowerCase()) || (/^\p{Ll}/u.test(word) && known.letters.test(word)),
  ).length;
};

/** The language that a passage is in if it clearly is another one than `expected`. */
export const otherLanguage = (words: string, expected: Locale): Locale | undefined => {
  const own = counted(words, expected);
  return localeCodes
    .filter((locale) => profiles[locale] !== profiles[expected])
    .find((locale) => counted(words, locale) > 2 * own);
};

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (locale: Locale) => names.of(locale) ?? locale;

const kinds = ['title', 'heading', 'paragraph', 'item'];

const find = ({ passages, locale }: Text): Finding[] =>
  passages
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((passage) => {
      const words = withoutNames(ownWords(passage));
      const other = /\p{L}\s+\p{L}/u.test(words) && otherLanguage(words, locale);
      if (!other) return [];
      return [
        {
          at: passage,
          message: `“${passage.words.slice(0, 60)}” is ${nameOf(other)} in a text that is ${nameOf(locale)}; translate it, or set what is meant to be foreign in italics with its code, such as *en: Victim Advocate*`,
        },
      ];
    });

/** A page speaks one language. */
export const language: TextRule = { name: 'language', find };
