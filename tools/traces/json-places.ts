import type { Clue } from './clues.ts';

/**
 * Where in JSON a clue stands: the keys that lead to it, without the one that holds it itself, and
 * without the numbers of lists.
 */
export const jsonPlaces = (value: unknown, clue: Clue, keys: readonly string[] = []): string[] => {
  const here = keys.join('.');
  if (typeof value === 'string') return value.includes(clue.words) ? [here] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return [
    ...new Set(
      Object.entries(value).flatMap(([key, inner]) =>
        !isList && key.includes(clue.words)
          ? [here]
          : jsonPlaces(inner, clue, isList ? keys : [...keys, key]),
      ),
    ),
  ];
};
