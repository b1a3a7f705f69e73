import type { Passage, Text } from '../texts/text.ts';
import type { Finding, Known, TextRule } from './rule.ts';

// As people write the numbers of lines and offices: with + or 0 in front, six digits and more. Laws
// have numbers such as 01/2025.
const long = /(?<![\p{L}\p{N}/.-])(?:\+|0)\d(?!\/(?:19|20)\d\d(?!\d))[\d \u00a0/()-]{4,}\d/gu;

// As people hide them: with points, with the letter O, with the country and no sign before it.
const hidden =
  /(?<![\p{L}\p{N}/.+-])(?:[0Oo]\d\d\.\d{3}\.\d{3}|[Oo]\d\d[\d /()-]{5,}\d|38[1-9](?:[ /-]?\d){8})(?!\d)/gu;

// Three to five digits are a number to call where the word before them says so: years, amounts and
// articles of laws look the same.
const digits = String.raw`(1[129]\d(?:[ -]?\d{3})?|1\d{3,4})(?![\d\p{L}]|[.,]\d|\.\s+\d|\s*[%€])`;
const afterCall = String.raw`(?<!\p{L})(?:zov|pozov|nazov|okren|bira|broj|thirr|telefono|numr|call|dial|ring|phone|number)\p{L}*\s+(?:SMS\s+)?`;
const afterSmallWord = String.raw`(?<!\p{L})(?:na|në|on|ili|ose|or)\s+`;
// "on 120 pages" counts something.
const countsNothing = String.raw`(?!\s+\p{Ll}{4,})`;
const short = new RegExp(`${afterCall}${digits}|${afterSmallWord}${digits}${countsNothing}`, 'giu');

// Also where a message is written instead.
const link = /^tel:(.*)$|(?:wa\.me\/|t\.me\/|[?&](?:phone|number)=)(?:\+|%2B)?(\d{6,})/i;

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** Both ways of writing a number: as in its country, and from abroad. */
const national = (digits: string) =>
  digits
    .replace(/^00/, '')
    .replace(/^38[1-9]|^355/, '0')
    .replace(/^00/, '0');

const isKnown = (number: string, { numbers }: Known) => {
  const digits = national(digitsOf(number));
  return numbers.some((known) => national(known.digits) === digits);
};

/** Years look like numbers of four digits. */
const isCalled = (number: string) => !/^19\d\d$/.test(number);

const numbersIn = ({ words, links }: Passage): string[] => {
  // What is linked is looked at once, as a link.
  const rest = links.reduce((text, { words: linked }) => text.replace(linked, ' # '), words);
  return [
    ...links.flatMap(({ url }) => link.exec(url)?.slice(1).find(Boolean) ?? []),
    ...[...rest.matchAll(long), ...rest.matchAll(hidden)].map(([found]) => found),
    ...[...rest.matchAll(short)].flatMap(([, one, other]) => one ?? other ?? []).filter(isCalled),
  ];
};

const find = ({ passages }: Text, known: Known): Finding[] =>
  passages.flatMap((passage) =>
    numbersIn(passage)
      .filter((number) => !isKnown(number, known))
      .map((number) => ({
        at: passage,
        message: `“${number.trim()}” is a number that no service has; compare it with the source, and add the service or remove the number`,
      })),
  );

/** A number that somebody may call belongs to a service, which has a source and a state. */
export const phoneNumbers: TextRule = { name: 'phone numbers', find };
