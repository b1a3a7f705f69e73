/** The places of values in an interface text, such as `{{count}}`. */
export const valuesIn = (text: string): string[] => text.match(/\{\{[^}]*\}\}/g) ?? [];

// The address of a link, or one that stands in a sentence: the page makes a link of it too.
const address = /\]\((?<link>[^)\s]*)[^)]*\)|(?:https?:\/\/|www\.)[^\s)]+|[\w.+-]+@[\w-]+\.\w+/g;

/** The addresses that a text leads to. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(address)].map(({ 0: whole, groups }) => groups?.link ?? whole);

// 1.500 and 1 500 are the same number, whatever the language puts between.
const grouped = /(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))/g;

/** The numbers that readers see in a text. */
export const numbersIn = (text: string): string[] =>
  text
    .replaceAll(/\]\([^)]*\)|\{\{[^}]*\}\}/g, ']')
    .replaceAll(grouped, '')
    .match(/\d+/g) ?? [];
