import type { QrCode } from '../qr.ts';
import { codeSide, column, grey } from './measures.ts';
import { heightOf, write, type Block, type Doc, type Element } from './block.ts';
import type { PosterWords } from './words.ts';

const left = column.left + column.width - codeSide;
const gap = 9;

/** Modules around a code that have to be free for a reader to find it. */
const quietZone = 4;

const linesOf = ({ code: { opens, address } }: PosterWords): Block[] => {
  const line: Omit<Block, 'text'> = {
    tag: 'P',
    font: 'regular',
    size: 11,
    width: codeSide,
    leading: 1.22,
  };
  return [
    { ...line, text: opens },
    { ...line, text: address, size: 9, colour: grey.quiet },
  ];
};

const belowCode = ({ size }: QrCode) => (quietZone * codeSide) / size;

/** How high the code is with its words. */
export const codeHeight = (doc: Doc, words: PosterWords, qr: QrCode): number =>
  linesOf(words).reduce(
    (sum, block) => sum + heightOf(doc, block) + gap,
    codeSide + belowCode(qr) - gap,
  );

/** Draws the code with what it opens below it. */
export const drawCode = (
  doc: Doc,
  root: Element,
  words: PosterWords,
  { qr, y: top, scale }: { qr: QrCode; y: number; scale: number },
): void => {
  const corners = [left, top, left + codeSide, top + codeSide] as const;
  const [x1, y1, x2, y2] = corners;
  const figure = {
    alt: words.code.alt,
    // The structure counts in points of the sheet.
    bbox: [x1 * scale, y1 * scale, x2 * scale, y2 * scale] satisfies [
      number,
      number,
      number,
      number,
    ],
  };
  root.add(
    doc.struct('Figure', figure, () => {
      doc
        .save()
        .translate(left, top)
        .scale(codeSide / qr.size);
      doc.path(qr.path).fill('black').restore();
    }),
  );
  let y = top + codeSide + belowCode(qr);
  for (const block of linesOf(words)) y = write(doc, root, block, left, y) + gap;
};
