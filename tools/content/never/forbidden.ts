import { hashOf, secrets, type Secret } from './secrets.ts';

/** A secret that was found, and where it begins. */
export interface Forbidden {
  index: number;
  why: string;
}

const hashes = new Map<string, string>();

const hashOnce = (plain: string): string => {
  const hash = hashes.get(plain) ?? hashOf(plain);
  hashes.set(plain, hash);
  return hash;
};

/** A number without the country's prefix and the zero in front of it. */
const nationalDigits = (digits: string) =>
  digits.replace(/^(?:00)?38[13](?=\d{8})/, '').replace(/^0/, '');

const group = /\d+/g;
const gap = /^[\s\u00a0()/.+–-]{0,3}$/;

/** Every way to read a row of digit groups as one number: 038 245 and 245 850 of 038 245 850. */
const numbersAt = (text: string, groups: RegExpExecArray[], start: number): string[] => {
  const found: string[] = [];
  let digits = '';
  let end = groups[start]?.index ?? 0;
  for (const { 0: part, index } of groups.slice(start, start + 7)) {
    if (!gap.test(text.slice(end, index))) break;
    digits += part;
    end = index + part.length;
    found.push(digits);
  }
  return found.filter(({ length }) => length >= 6 && length <= 15);
};

const plainNumbers = (text: string) => {
  const groups = [...text.matchAll(group)];
  return groups.flatMap(({ index }, start) =>
    numbersAt(text, groups, start).map((digits) => ({ index, plain: nationalDigits(digits) })),
  );
};

const plainAddresses = (text: string) =>
  [...(text.includes('@') ? text.matchAll(/[\w.+-]+@[\w.-]+\w/g) : [])].map(
    ({ 0: address, index }) => ({
      index,
      plain: address.toLowerCase(),
    }),
  );

/**
 * Finds what must never be published in any text: content, a built page, an index, the text of a PDF.
 * The finding does not repeat it.
 */
export const forbiddenIn = (text: string, list: readonly Secret[] = secrets): Forbidden[] => {
  const found = new Map<string, Forbidden>();
  for (const { index, plain } of [...plainNumbers(text), ...plainAddresses(text)]) {
    const why = list.find(({ hash }) => hash === hashOnce(plain))?.why;
    // A number can be read from each of its groups on; once is enough.
    if (why !== undefined && !found.has(why)) found.set(why, { index, why });
  }
  return [...found.values()];
};
