import { toCyrillic } from '../../../src/i18n/cyrillic.ts';

/** How a page of one script becomes a page of the other. */
export interface Script {
  /** The tag of the script that pages are made in, `sr-Cyrl`. */
  tag: string;
  /** The tag of the script that they are made from, `sr-Latn`. */
  latin: string;
  /** Words in the letters of the script. */
  written: (words: string) => string;
  /** An address of the site, or a text with such addresses in it, which then lead to pages in the script. */
  address: (value: string) => string;
}

// Pages and files: all there is of Serbian is there in Cyrillic. At the beginning, behind the name of the host, or
// behind the `url=` of a <meta>.
const own = /^(?<before>(?:\d+;\s*url=)?(?:https?:\/\/[^/\s]+)?)\/(?<folder>q\/)?sr\//;

// What is said of the Latin alphabet, and what of the other one, whose last letter is Ш.
const alphabets = [
  ['од А до Ж', 'од А до Ш'],
  ['по абецеди', 'по азбуци'],
] as const;

const inItsOrder = (words: string): string =>
  alphabets.reduce((text, [latin, cyrillic]) => text.replaceAll(latin, cyrillic), words);

/**
 * Serbian in Cyrillic, out of Latin.
 * @param names that stay in Latin letters
 * @param site where the site is published, for addresses within a text
 */
export const cyrillic = (names: readonly string[], site: string): Script => ({
  tag: 'sr-Cyrl',
  latin: 'sr-Latn',
  written: (words) =>
    inItsOrder(toCyrillic(words, names)).replaceAll(`${site}/sr/`, `${site}/sr-Cyrl/`),
  address: (value) =>
    value
      .replace(own, '$<before>/$<folder>sr-Cyrl/')
      .replace(/^\/search\/sr(?=[.-])/, '/search/sr-Cyrl'),
});
