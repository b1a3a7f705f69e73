import type { Passage, Text } from '../texts/text.ts';
import type { Finding, Known, TextRule } from './rule.ts';

// Also as people write them for others: "ana (at) gmail.com".
const address = /[\p{L}\p{N}._%+-]+\s?(?:@|[([]at[)\]])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

const plainly = (found: string) => found.replace(/\s?[([]at[)\]]\s?|\s?@\s?/i, '@').toLowerCase();

// What is linked often says the same as its link.
const addressesIn = ({ words, links }: Passage): string[] => [
  ...new Set(
    [words, ...links.map(({ url }) => url)].flatMap((text) =>
      [...text.matchAll(address)].map(([found]) => plainly(found)),
    ),
  ),
];

const find = ({ passages }: Text, { emails }: Known): Finding[] =>
  passages.flatMap((passage) =>
    addressesIn(passage)
      .filter((found) => !emails.includes(found))
      .map((found) => ({
        at: passage,
        message: `“${found}” is an e-mail address that no service has; remove it if it is a person’s, or add it to its service`,
      })),
  );

/** Where somebody may write belongs to a service, never to a person. */
export const emailAddresses: TextRule = { name: 'e-mail addresses', find };
