import { column, grey } from './measures.ts';
import { hasRoom, heightOf, write, type Block, type Doc, type Element } from './block.ts';
import type { PosterWords } from './words.ts';

const gutter = 14;
const sizes = [76, 68, 60, 52, 44, 36, 30];

interface Column {
  number: Block;
  terms: Block[];
}

const columnsOf = (doc: Doc, { numbers }: PosterWords): Column[] | undefined => {
  const width = (column.width - gutter * (numbers.length - 1)) / numbers.length;
  const paragraph = (text: string, more: Partial<Block> = {}): Block => ({
    tag: 'P',
    text,
    font: 'regular',
    size: 12,
    width,
    ...more,
  });
  const inSize = (size: number) =>
    numbers.map(({ shown, name, country, cost }) => ({
      number: paragraph(shown, { tag: 'Lbl', font: 'bold', size, leading: 1 }),
      terms: [
        paragraph(name, { font: 'bold', size: 15, leading: 1.15 }),
        paragraph(country),
        paragraph(cost),
      ],
    }));
  const fits = ({ number, terms }: Column) =>
    heightOf(doc, number) < number.size && [number, ...terms].every((each) => hasRoom(doc, each));
  return sizes.map(inSize).find((columns) => columns.every(fits));
};

const step = { heading: 20, terms: 15, line: 8, noticed: 18 };

const others = ({ help, noticed }: PosterWords, field: string) => ({
  heading: {
    tag: 'H2',
    text: help,
    font: 'bold',
    size: 14,
    width: column.width,
    colour: field,
  } satisfies Block,
  noticed: {
    tag: 'P',
    text: noticed,
    font: 'regular',
    size: 12,
    width: column.width,
    colour: grey.quiet,
  } satisfies Block,
});

const columnHeight = (doc: Doc, { number, terms }: Column) =>
  heightOf(doc, number) +
  step.terms +
  terms.reduce((sum, each) => sum + heightOf(doc, each) + step.line, -step.line);

/** How high the numbers are together; nothing where one has no room. */
export const numbersHeight = (doc: Doc, words: PosterWords): number | undefined => {
  const columns = columnsOf(doc, words);
  const { heading, noticed } = others(words, 'black');
  return (
    columns &&
    heightOf(doc, heading) +
      step.heading +
      Math.max(...columns.map((each) => columnHeight(doc, each))) +
      step.noticed +
      heightOf(doc, noticed)
  );
};

/** Draws the numbers beside each other, each with its name, its country and its cost. */
export const drawNumbers = (
  doc: Doc,
  root: Element,
  words: PosterWords,
  { y: above, field }: { y: number; field: string },
): void => {
  const { heading, noticed } = others(words, field);
  const top = write(doc, root, heading, column.left, above) + step.heading;
  const list = doc.struct('L');
  root.add(list);
  const columns = columnsOf(doc, words) ?? [];
  columns.forEach((each, index) => {
    const x = column.left + index * (each.number.width + gutter);
    const item = doc.struct('LI');
    list.add(item);
    // Large figures have white on their left, which would look like an indent.
    const outset = 0.05 * each.number.size;
    let y = write(doc, item, each.number, x - outset, top) + step.terms;
    const body = doc.struct('LBody');
    item.add(body);
    for (const term of each.terms) y = write(doc, body, term, x, y) + step.line;
  });
  const bottom = top + Math.max(...columns.map((each) => columnHeight(doc, each)));
  write(doc, root, noticed, column.left, bottom + step.noticed);
};
