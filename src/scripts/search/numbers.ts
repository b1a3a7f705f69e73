import type { Shown } from './shown.ts';

/** A service with its numbers, in digits only, as `/search/<language>-numbers.json` lists it. */
interface Numbered {
  title: string;
  href: string;
  numbers: string[];
}

const written = /\+?\d(?:[\d\s()/.-]*\d)?/g;
// No service has a shorter number: “he called 3 times from 192”.
const shortest = 3;
// Fewer digits than this stand within many numbers by chance.
const telling = 5;

// The same number is written with the country's prefix, with a zero, or without.
const bare = (digits: string) =>
  digits.replaceAll(/\D/g, '').replace(/^(?:00383|383|0)(?=\d{3})/, '');

/** How well a number fits: 2 for the very number, 1 for a part of it or one with more around it, or 0. */
const fit = (number: string, asked: string) => {
  if (number === asked) return 2;
  const isPart = number.startsWith(asked) || (asked.length >= telling && number.includes(asked));
  return Number(isPart || (number.length >= telling && asked.includes(number)));
};

let services: Promise<Numbered[]> | undefined;
const load = async (language: string) => {
  try {
    return (await (await fetch(`/search/${language}-numbers.json`)).json()) as Numbered[];
  } catch (error) {
    services = undefined;
    throw error;
  }
};

/** The services to which a written number belongs. */
export const servicesOf = async (query: string, language: string): Promise<Shown[]> => {
  const asked = [...query.matchAll(written)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length, digits: bare(text) }))
    .filter(({ digits }) => digits.length >= shortest);
  services ??= load(language);
  const listed = await services;
  return listed
    .flatMap(({ title, href, numbers }) => {
      const [best] = asked
        .map(({ start, end, digits }) => ({
          because: [{ start, end }],
          fit: Math.max(0, ...numbers.map((number) => fit(bare(number), digits))),
        }))
        .sort((one, other) => other.fit - one.fit);
      return best && best.fit > 0 ? [{ title, href, kind: 'service' as const, ...best }] : [];
    })
    .sort((one, other) => other.fit - one.fit);
};
