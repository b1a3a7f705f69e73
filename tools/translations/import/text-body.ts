import type { Problem } from '../../../src/model/explain.ts';
import { mdxProblems } from '../../../src/model/mdx-read.ts';
import { bodyProblems } from '../../content/body.ts';
import { bodyPieces, shapeOf, withPieces } from '../body-pieces.ts';
import type { Part } from '../unit.ts';
import type { Incoming } from './incoming.ts';
import { problemIn } from './outcome.ts';

const otherShape =
  'is built otherwise than the source: a heading, a list, a block or a line was added or lost; write only the words in other words';

/** The body in the words of the translation. What it had before stays as it was marked up, if it is built as the source is. */
export const bodyOf = (
  source: string,
  before: string | undefined,
  units: readonly Incoming[],
): string => {
  const isAlike = before !== undefined && shapeOf(before) === shapeOf(source);
  const base = isAlike ? before : source;
  return withPieces(base, bodyPieces(base), (index) => {
    const { target, unit } = units[index] ?? {};
    return target ?? unit?.target ?? '';
  });
};

const faultOf = (source: string, index: number, words: string): string | undefined => {
  const pieces = bodyPieces(source);
  const body = withPieces(source, pieces, (at) =>
    at === index ? words : (pieces[at]?.text ?? ''),
  );
  return (
    mdxProblems(body)[0]?.message ?? (shapeOf(body) === shapeOf(source) ? undefined : otherShape)
  );
};

/** What would break in the body, by the unit where it can be told. */
export const bodyFaults = (
  part: Part,
  source: string,
  body: string,
  units: readonly Incoming[],
): Problem[] => {
  const long = bodyProblems({ file: part.file, name: part.name, data: {}, body, source: body });
  if (mdxProblems(body).length === 0 && shapeOf(body) === shapeOf(source)) return long;
  const single = units.flatMap(({ unit, target, isNew }, index) => {
    const message = isNew && target !== undefined ? faultOf(source, index, target) : undefined;
    return message === undefined ? [] : [problemIn(part, unit.id, message)];
  });
  return single.length > 0 ? single : [{ file: part.file, field: 'body', message: otherShape }];
};
