import { isLocale, locales } from '../../src/i18n/locales.ts';

/** The BCP 47 tag of a language: the site's own, or the code itself where the site does not have it yet. */
export const tagOf = (code: string): string => (isLocale(code) ? locales[code].tag : code);

/** Whether Intl knows how the language counts; otherwise it would silently count as another one. */
export const isCounted = (tag: string): boolean =>
  Intl.PluralRules.supportedLocalesOf(tag).length > 0;

/** The plural forms of a language; of one that Intl does not know the two that most languages have. */
export const pluralFormsOf = (tag: string): string[] =>
  isCounted(tag) ? new Intl.PluralRules(tag).resolvedOptions().pluralCategories : ['one', 'other'];

/** For which numbers a form stands, such as `1, 21, 31`. */
export const numbersOf = (tag: string, form: string): string => {
  if (!isCounted(tag)) return form === 'one' ? '1' : 'all other numbers';
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  const found = numbers.filter((number) => rules.select(number) === form).slice(0, 6);
  return found.length > 0 ? found.join(', ') : 'fractions and very large numbers';
};
