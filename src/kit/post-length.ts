/** Networks count each address as one of this length, however long it is. */
const addressLength = 23;

const addresses = /https?:\/\/\S+/g;

// What X counts as one; everything else, such as emoji, counts as two.
// https://docs.x.com/fundamentals/counting-characters
const counted: readonly [number, number][] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const weight = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  return counted.some(([first, last]) => first <= point && point <= last) ? 1 : 2;
};

/** How long networks take a text to be: the strictest of their ways to count. */
export const postLength = (text: string): number => {
  const found = text.match(addresses) ?? [];
  const words = text.replace(addresses, '').normalize('NFC');
  return Array.from(words, weight).reduce((sum, each) => sum + each, found.length * addressLength);
};
