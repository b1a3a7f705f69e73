import { diffComm } from 'node-diff3';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { bodyPieces, shapeOf, type Piece } from './body-pieces.ts';
import type { FieldUnit } from './field-units.ts';

/** A body whose links lead to the pages of another language. */
export const withLinksOf = (body: string, code: string): string =>
  body.replaceAll(`](/${sourceLocale}/`, `](/${code}/`);

/** For each piece of the source the one that stands for it; where the two are built otherwise, by their kinds. */
const paired = (source: readonly Piece[], target: readonly Piece[]): (Piece | undefined)[] => {
  const kinds = (pieces: readonly Piece[]) => pieces.map(({ kind }) => kind);
  let behind = 0;
  return diffComm(kinds(source), kinds(target)).flatMap((part): (Piece | undefined)[] => {
    if (!part.common) {
      behind += part.buffer2.length;
      return part.buffer1.map(() => undefined);
    }
    return part.common.map(() => target[behind++]);
  });
};

/** The pieces of a body with what translates them. `body` already has the links of the other language. */
export const bodyUnits = (body: string, target: string | undefined): FieldUnit[] => {
  const source = bodyPieces(body);
  const pieces = target === undefined ? [] : bodyPieces(target);
  const isSame = target !== undefined && shapeOf(body) === shapeOf(target);
  const pairs = isSame && source.length === pieces.length ? pieces : paired(source, pieces);
  return source.map(({ kind, text }, index) => {
    const translated = pairs[index]?.text;
    return {
      path: ['body', index],
      kind,
      source: text,
      ...(translated !== undefined && { target: translated }),
      title: `Text, ${kind} ${index + 1} of ${source.length}`,
    };
  });
};
