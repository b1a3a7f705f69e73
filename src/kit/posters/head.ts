import { column, margin, padding } from './measures.ts';
import { hasRoom, heightOf, widthOf, write, type Block, type Doc, type Element } from './block.ts';
import type { PosterWords } from './words.ts';

const width = column.width - 2 * padding;
const left = column.left + padding;
const colour = 'white';
const dot = { radius: 2.6, step: 10.5, middle: 5.2 };

/** Sizes of the title and of the lead, and what is free between them at least. */
export interface HeadSizes {
  title: number;
  lead: number;
  gap: number;
}

const blocks = (words: PosterWords, { title: size, lead: leadSize }: HeadSizes) => {
  const { title, period, theme, lead, hashtag, lang } = words;
  const paragraph = (text: string, more: Partial<Block> = {}): Block => ({
    tag: 'P',
    text,
    font: 'regular',
    size: leadSize,
    width,
    leading: 1.36,
    colour,
    ...more,
  });
  return {
    above: paragraph(period, { font: 'bold', size: 15 }),
    title: paragraph(title, { tag: 'H1', font: 'bold', size, leading: 1.06, lang }),
    below: [
      ...(theme ? [paragraph(theme, { font: 'bold', size: leadSize + 2, leading: 1.25 })] : []),
      paragraph(lead, { lang }),
      ...(hashtag ? [paragraph(hashtag, { font: 'bold', size: leadSize - 2, lang })] : []),
    ],
  };
};

/** How high the head is at least in these sizes; nothing where a word has no room in it. */
export const headHeight = (doc: Doc, words: PosterWords, sizes: HeadSizes): number | undefined => {
  const { above, title, below } = blocks(words, sizes);
  const all = [above, title, ...below];
  if (!all.every((block) => hasRoom(doc, block))) return undefined;
  const heights = all.reduce((sum, block) => sum + heightOf(doc, block), 0);
  return heights + 2 * padding + sizes.gap * (all.length + 0.4);
};

// A dot for each day, at the right of the period. Nothing of it is read aloud.
const drawDays = (doc: Doc, { length }: PosterWords, free: number): void => {
  const first = left + width - (length - 1) * dot.step - dot.radius;
  if (length < 2 || first < left + free) return;
  for (let day = 0; day < length; day += 1) {
    doc.circle(first + day * dot.step, margin + padding + dot.middle, dot.radius);
  }
  doc.fill(colour);
};

/** Draws the field of colour with the title at its top and the lead at its foot. */
export const drawHead = (
  doc: Doc,
  root: Element,
  words: PosterWords,
  { sizes, height, field }: { sizes: HeadSizes; height: number; field: string },
): void => {
  const { gap } = sizes;
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(column.left, margin, column.width, height).fill(field);
  const { above, title, below } = blocks(words, sizes);
  drawDays(doc, words, widthOf(doc, above) + gap);
  doc.endMarkedContent();
  const top = margin + padding + heightOf(doc, above) + 1.4 * gap;
  write(doc, root, title, left, top);
  write(doc, root, above, left, margin + padding);
  const heights = below.map((block) => heightOf(doc, block) + gap);
  let y = margin + height - padding + gap - heights.reduce((sum, each) => sum + each, 0);
  for (const block of below) y = write(doc, root, block, left, y) + gap;
};
