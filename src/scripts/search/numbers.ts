import type { Shown } from './shown.ts';

/** A service with its numbers, in digits only, as `/search/<language>-numbers.json` lists it. */
interface Numbered {
  title: string;
  href: string;
  numbers: string[];
}

const written = /\+?\d(?:[\d\s()/.-]*\d)?/;
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
  const { index = 0, 0: found = '' } = written.exec(query) ?? {};
  const asked = bare(query);
  services ??= load(language);
  return (await services)
    .map((service) => ({
      ...service,
      fit: Math.max(0, ...service.numbers.map((number) => fit(bare(number), asked))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ title, href }) => ({
      title,
      href,
      kind: 'service',
      because: [{ start: index, end: index + found.length }],
    }));
};
