import { sentencesOf } from '../texts/sentences.ts';
import type { Passage, Text } from '../texts/text.ts';
import { workedOut, type Finding, type Known, type TextRule } from './rule.ts';
import { address, isAboutShelter, placeOfShelter } from './shelter-words.ts';

const placePattern = workedOut(({ towns }) => placeOfShelter(towns));

const wholePageIsAbout = ({ type, facts, passages }: Text) =>
  type === 'shelters' ||
  (facts as { section?: unknown } | null)?.section === 'shelter' ||
  passages.some(({ kind, words }) => kind === 'title' && isAboutShelter(words));

// A question of the reader is the reader's: "sigurna kuća adresa".
const read = ({ passages }: Text) => passages.filter(({ kind }) => kind !== 'keyword');

const addressesIn = ({ words, links }: Passage): string[] =>
  [words, ...links.map(({ url }) => url)].flatMap((text) => address.exec(text)?.[0] ?? []);

const addresses = (text: Text): Finding[] => {
  const isPage = wholePageIsAbout(text);
  return read(text)
    .filter(({ words }) => isPage || isAboutShelter(words))
    .flatMap((passage) =>
      addressesIn(passage).map((found) => ({
        at: passage,
        message: `“${found}” reads like an address, and a shelter is spoken of here; remove it: a shelter’s place is not published`,
      })),
    );
};

const places = (text: Text, known: Known): Finding[] =>
  read(text).flatMap((passage) =>
    !isAboutShelter(passage.words) || !placePattern(known).test(passage.words)
      ? []
      : sentencesOf(passage.words, text.locale).flatMap((sentence) => {
          const found = placePattern(known).exec(sentence)?.[0];
          return found === undefined
            ? []
            : [
                {
                  at: passage,
                  message: `“${found}” says where a shelter is; remove the place: whoever it hides from reads this too`,
                },
              ];
        }),
  );

/** Where a shelter is, is not published: not in a text, nor beside a picture. */
export const shelterPlaces: TextRule = {
  name: 'place of a shelter',
  find: (text, known) => [...addresses(text), ...places(text, known)],
};
