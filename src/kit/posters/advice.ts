import { between, codeSide, column } from './measures.ts';
import { heightOf, write, type Block, type Doc, type Element } from './block.ts';
import type { Advice, PosterWords } from './words.ts';

const width = column.width - codeSide - between;
const step = { heading: 18, item: 13, label: 14 };

const headingOf = ({ adviceTitle }: PosterWords, colour: string): Block => ({
  tag: 'H2',
  text: adviceTitle,
  font: 'bold',
  size: 14,
  width,
  colour,
});

const rowsOf = (doc: Doc, advice: Advice[]): { label: Block; body: Block }[] => {
  const label = (text: string): Block => ({ tag: 'Lbl', text, font: 'bold', size: 13, width });
  doc.font('bold').fontSize(13);
  const widest = Math.max(...advice.map(({ label: text }) => doc.widthOfString(text)));
  const indent = widest > 0 ? widest + step.label : 0;
  return advice.map(({ label: text, text: words, lang, isFirst }) => ({
    label: { ...label(text), width: indent },
    body: {
      tag: 'P',
      text: words,
      font: isFirst ? 'bold' : 'regular',
      size: 13,
      width: width - indent,
      lang,
    },
  }));
};

/** A few of many, from the first to the last. */
export const spread = (advice: Advice[], count: number): Advice[] =>
  advice.length <= count
    ? advice
    : advice.filter((_, index) => {
        const chosen = Array.from({ length: count }, (_none, place) =>
          Math.round((place * (advice.length - 1)) / Math.max(1, count - 1)),
        );
        return chosen.includes(index);
      });

/** How high some advice is. */
export const adviceHeight = (doc: Doc, words: PosterWords, advice: Advice[]): number =>
  rowsOf(doc, advice).reduce(
    (sum, { body }) => sum + heightOf(doc, body) + step.item,
    heightOf(doc, headingOf(words, 'black')) + step.heading - step.item,
  );

/** Draws what one can do, or what to say, as a list on the left. */
export const drawAdvice = (
  doc: Doc,
  root: Element,
  words: PosterWords,
  { advice, y: above, field }: { advice: Advice[]; y: number; field: string },
): void => {
  let y = write(doc, root, headingOf(words, field), column.left, above) + step.heading;
  const list = doc.struct('L');
  root.add(list);
  for (const { label, body } of rowsOf(doc, advice)) {
    const item = doc.struct('LI');
    list.add(item);
    if (label.text) write(doc, item, label, column.left, y);
    const content = doc.struct('LBody');
    item.add(content);
    y = write(doc, content, body, column.left + label.width, y) + step.item;
  }
};
