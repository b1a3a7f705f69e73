import { plainLetters } from '../texts/plain-letters.ts';
import { sentencesOf } from '../texts/sentences.ts';
import type { Passage, Text } from '../texts/text.ts';
import { workedOut, type Finding, type Known, type TextRule } from './rule.ts';
import { besidePlaces } from './shelter-beside-places.ts';
import {
  address,
  anyTown,
  isAboutShelter,
  placesOfShelter,
  shelterBesideTown,
} from './shelter-words.ts';

const places = workedOut(({ towns }) => placesOfShelter(towns));
const besides = workedOut(({ towns }) => shelterBesideTown(towns));
const townsIn = workedOut(({ towns }) => anyTown(towns));

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

// In its own letters, as far as they are as many.
const asWritten = (sentence: string, { 0: found, index }: RegExpExecArray) => {
  const own = sentence.normalize('NFC');
  return plainLetters(own).length === own.length ? own.slice(index, index + found.length) : found;
};

// Of both beside each other only towns in capital letters: "klinika" is no town.
const isTown = ({ 0: found, groups }: RegExpExecArray) => {
  const name = groups?.town ?? '';
  return /^\p{Lu}/u.test(found.startsWith(name) ? found : found.slice(-name.length));
};

// "We were in Gjilan. A shelter was opened there."
const pointing =
  /(?<!\p{L})(?:tamo|tamosnj\p{L}*|ovde|ovdasnj\p{L}*|atje|aty|ketu|there|here)(?!\p{L})/iu;

const foundIn = (sentence: string, before: string | undefined, known: Known) => {
  const words = plainLetters(sentence);
  for (const pattern of places(known)) {
    const found = pattern.exec(words);
    if (found) return asWritten(sentence, found);
  }
  for (const pattern of besides(known)) {
    const found = pattern.exec(words);
    if (found && isTown(found)) return asWritten(sentence, found);
  }
  const town = before === undefined ? null : townsIn(known).exec(plainLetters(before));
  return town && isTown(town) && isAboutShelter(sentence) && pointing.test(words)
    ? sentence
    : undefined;
};

const placesSaid = (text: Text, known: Known): Finding[] =>
  read(text)
    .filter(({ words }) => isAboutShelter(words))
    .flatMap((passage) => {
      const sentences = sentencesOf(passage.words, text.locale);
      return sentences.flatMap((sentence, index) => {
        const found = foundIn(sentence, sentences[index - 1], known);
        return found === undefined
          ? []
          : [
              {
                at: passage,
                message: `“${found}” says where a shelter is; remove the place: whoever it hides from reads this too`,
              },
            ];
      });
    });

/** Where a shelter is, is not published: not in a text, nor beside a picture. */
export const shelterPlaces: TextRule = {
  name: 'place of a shelter',
  find: (text, known) => [...addresses(text), ...placesSaid(text, known), ...besidePlaces(text)],
};
