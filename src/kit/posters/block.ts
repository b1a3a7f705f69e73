import { evenLines, wordsOf, type Measure } from '../lines.ts';
import { page } from './measures.ts';

export type Doc = PDFKit.PDFDocument;
export type Element = ReturnType<Doc['struct']>;

/** Words set in one way, of a width, and what they are in the structure of the file. */
export interface Block {
  tag: 'H1' | 'H2' | 'P' | 'Lbl';
  text: string;
  font: 'regular' | 'bold';
  size: number;
  width: number;
  /** From line to line, in parts of the size. */
  leading?: number;
  colour?: string;
  /** Where they are in another language than the sheet. */
  lang?: string | undefined;
}

// Of PT Sans, in parts of its size.
const capHeight = 0.7;
const ascender = 1.018;

const widths = new WeakMap<Doc, Map<string, number>>();

const measureOf =
  (doc: Doc, font: Block['font']): Measure =>
  (words) => {
    const known = widths.get(doc) ?? new Map<string, number>();
    widths.set(doc, known);
    const key = `${font} ${words}`;
    const width = known.get(key) ?? doc.font(font).fontSize(1000).widthOfString(words) / 1000;
    known.set(key, width);
    return width;
  };

// A number stays with what it counts.
const bound = (text: string) => text.replaceAll(/(?<=(?:^|\s)\d+[.:]?) /gu, '\u00a0');

/** Whether no word is wider than the block, which would break it in two. */
export const hasRoom = (doc: Doc, { text, font, size, width }: Block): boolean =>
  wordsOf(bound(text)).every((word) => measureOf(doc, font)(word) * size <= width);

/** How wide a block is in one line. */
export const widthOf = (doc: Doc, { text, font, size }: Block): number =>
  measureOf(doc, font)(bound(text)) * size;

const pieces = (word: string, width: number, measure: Measure): string[] => {
  if (measure(word) <= width) return [word];
  const all = [''];
  for (const letter of word) {
    const longer = `${all.at(-1) ?? ''}${letter}`;
    if (measure(longer) <= width || longer === letter) all.splice(-1, 1, longer);
    else all.push(letter);
  }
  return all;
};

// An address may be wider than a line, and is broken anywhere.
const wordsIn = (doc: Doc, { text, font, size, width }: Block): string[] =>
  wordsOf(bound(text)).flatMap((word) => pieces(word, width / size, measureOf(doc, font)));

const countLines = (doc: Doc, block: Block): number => {
  const measure = measureOf(doc, block.font);
  const [first = '', ...words] = wordsIn(doc, block);
  let count = 1;
  let line = first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    const fits = measure(longer) <= block.width / block.size;
    line = fits ? longer : word;
    if (!fits) count += 1;
  }
  return count;
};

const linesOf = (doc: Doc, block: Block): string[] => {
  const { font, size, width } = block;
  const words = wordsIn(doc, block);
  const even = evenLines(words, countLines(doc, block), width / size, measureOf(doc, font));
  return even?.lines ?? words;
};

/** From the top of the capitals of its first line to what its last line stands on. */
export const heightOf = (doc: Doc, block: Block): number => {
  const { size, leading = 1.28 } = block;
  return size * (capHeight + (countLines(doc, block) - 1) * leading);
};

/** Writes a block with the top of its capitals at `y`, and gives what its last line stands on. */
export const write = (doc: Doc, parent: Element, block: Block, x: number, y: number): number => {
  const { tag, font, size, leading = 1.28, colour = 'black', lang } = block;
  const lines = linesOf(doc, block).join('\n');
  const top = y - (ascender - capHeight) * size;
  parent.add(
    doc.struct(tag, lang ? { lang } : {}, () => {
      doc.font(font).fontSize(size).fillColor(colour);
      const lineGap = size * leading - doc.currentLineHeight(true);
      // Wider than any line, so that nothing is broken once more, as pdfkit does behind hyphens.
      doc.text(lines, x, top, { lineGap, width: page.width });
    }),
  );
  return y + heightOf(doc, block);
};
