import type { Engine } from '../../src/model/measured.ts';
import type { Kind } from './clues.ts';
import type { DocumentedClass } from './documented.ts';
import { keyOf, type SeenClass, type TraceClass } from './trace-class.ts';

const told: Record<Kind, string> = {
  text: 'words of a page',
  typed: 'words that were typed',
  title: 'a title',
  path: 'an address',
  host: 'the site’s name',
};

/** Says what was seen and is not explained, and what is explained and was not seen, a sentence each. */
export const compareClasses = (
  seen: readonly SeenClass[],
  documented: readonly DocumentedClass[],
  engines: readonly Engine[],
): string[] => {
  const explained = new Set(documented.map(keyOf));
  const found = new Set(seen.map(keyOf));
  return [
    ...seen
      .filter((each) => !explained.has(keyOf(each)))
      .map(
        (each) =>
          `${sentence(each)}, which docs/traces.md does not explain: “${each.example.words}” in ${each.example.file}`,
      ),
    ...documented
      .filter(({ engine, isNotAlways }) => engines.includes(engine) && !isNotAlways)
      .filter((each) => !found.has(keyOf(each)))
      .map((each) => `${sentence(each)} no longer; take it out of docs/traces.md`),
  ];
};

const sentence = ({ engine, visit, where, kind }: TraceClass) =>
  `${engine}, visit “${visit}”: ${where} holds ${told[kind]}`;
