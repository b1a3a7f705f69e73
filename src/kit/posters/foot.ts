import { column, grey, margin, page } from './measures.ts';
import { heightOf, write, type Block, type Doc, type Element } from './block.ts';
import type { PosterWords } from './words.ts';

const gap = 24;
const step = 6;
const aboveLine = 16;
const width = (column.width - gap) / 2;

const halves = ({ origin, checks }: PosterWords): Block[][] =>
  [origin, checks].map((lines) =>
    lines.map((text) => ({
      tag: 'P',
      text,
      font: 'regular',
      size: 9,
      width,
      colour: grey.quiet,
    })),
  );

/** How high the last lines are, with the line above them. */
export const footHeight = (doc: Doc, words: PosterWords): number =>
  aboveLine +
  Math.max(
    ...halves(words).map((blocks) =>
      blocks.reduce((sum, block) => sum + heightOf(doc, block) + step, -step),
    ),
  );

/** Draws where the sheet comes from, and when its numbers were checked, at its foot. */
export const drawFoot = (doc: Doc, root: Element, words: PosterWords): void => {
  const top = page.height - margin - footHeight(doc, words);
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(0.6).strokeColor(grey.line);
  doc
    .moveTo(column.left, top)
    .lineTo(column.left + column.width, top)
    .stroke();
  doc.endMarkedContent();
  halves(words).forEach((blocks, index) => {
    let y = top + aboveLine;
    for (const block of blocks) {
      y = write(doc, root, block, column.left + index * (width + gap), y) + step;
    }
  });
};
