import type { Text } from '../texts/text.ts';

const named: Text['type'][] = ['municipalities', 'organisations', 'services', 'shelters'];

/** The words of which names of places and organisations consist, in small letters: texts name them too. */
export const wordsOfNames = (texts: readonly Text[]): Set<string> =>
  new Set(
    texts
      .filter(({ type }) => named.includes(type))
      .flatMap(({ passages }) => passages)
      .filter(({ kind, field }) => kind === 'name' && /[nN]ame/.test(field))
      .flatMap(({ words }) => words.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
