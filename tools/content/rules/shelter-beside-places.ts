import type { Passage, Text } from '../texts/text.ts';
import type { Finding } from './rule.ts';
import { isAboutShelter } from './shelter-words.ts';

const remove =
  'names a shelter, and a municipality stands beside it in this entry; remove one of the two: together they say where the shelter is';

const held =
  'names a shelter as the place of an event; write another public place, or leave it empty: nothing that is held in a shelter is published';

// What an entry is about, as far as its lists show it.
const isShort = ({ field }: Passage) => /^(?:title|lead|name)(?:\.|$)/.test(field);

const hasPlace = (facts: unknown) => {
  const { place, places } = (facts ?? {}) as { place?: unknown; places?: unknown };
  return typeof place === 'string' || (Array.isArray(places) && places.length > 0);
};

/** What is told of a shelter has no municipality, and nothing is held in one. */
export const besidePlaces = ({ type, facts, passages }: Text): Finding[] => {
  if (type !== 'news' && type !== 'events' && type !== 'reports') return [];
  const said = passages.filter(({ words, kind }) => kind !== 'keyword' && isAboutShelter(words));
  return [
    ...(hasPlace(facts) ? said.filter(isShort).map((at) => ({ at, message: remove })) : []),
    ...said
      .filter(({ field }) => type === 'events' && field.startsWith('where'))
      .map((at) => ({ at, message: held })),
  ];
};
