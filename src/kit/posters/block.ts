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

const noBreak = '\u00a0';

// A number stays with what it counts, and a word of one letter with the next, as Serbian wants it.
const bound = (text: string) => text.replaceAll(/(?<=(?:^|\s)(?:\d+[.:]?|\p{L})) /gu, noBreak);

const prepared = (doc: Doc, { text, font, size, leading = 1.28 }: Block) => {
  doc.font(font).fontSize(size);
  return { words: bound(text), lineGap: size * leading - doc.currentLineHeight(true) };
};

const linesOf = (doc: Doc, block: Block, width: number): number => {
  const { words, lineGap } = prepared(doc, block);
  return Math.round(
    doc.heightOfString(words, { width, lineGap }) / (doc.currentLineHeight(true) + lineGap),
  );
};

/** Whether no word is wider than the block, which would break it in two. */
export const hasRoom = (doc: Doc, block: Block): boolean => {
  const { words } = prepared(doc, block);
  return words.split(' ').every((word) => doc.widthOfString(word) <= block.width);
};

/** How wide a block is in one line. */
export const widthOf = (doc: Doc, block: Block): number =>
  doc.widthOfString(prepared(doc, block).words);

/** From the top of the capitals of its first line to what its last line stands on. */
export const heightOf = (doc: Doc, block: Block): number => {
  const { size, leading = 1.28, width } = block;
  return size * (capHeight + (linesOf(doc, block, width) - 1) * leading);
};

// The narrowest width of as many lines, so that the last one is no lonely word.
const evenWidth = (doc: Doc, block: Block): number => {
  const lines = linesOf(doc, block, block.width);
  let width = block.width;
  while (lines > 1) {
    const narrower = { ...block, width: width - 4 };
    if (!hasRoom(doc, narrower) || linesOf(doc, block, width - 4) > lines) break;
    width -= 4;
  }
  return width;
};

/** Writes a block with the top of its capitals at `y`, and gives what its last line stands on. */
export const write = (doc: Doc, parent: Element, block: Block, x: number, y: number): number => {
  const width = evenWidth(doc, block);
  const height = heightOf(doc, block);
  const { words, lineGap } = prepared(doc, block);
  const top = y - (ascender - capHeight) * block.size;
  const options = block.lang ? { lang: block.lang } : {};
  parent.add(
    doc.struct(block.tag, options, () => {
      doc.fillColor(block.colour ?? 'black').text(words, x, top, { width, lineGap });
    }),
  );
  return y + height;
};
