import { fontSize } from './draw.ts';

// Wide enough for the system fonts that were tried; a line may be a little shorter than it could be.
const letterWidth = 0.57 * fontSize;

/** How wide words are at most; fonts differ, and nobody knows the reader's while a chart is drawn. */
export const widthOf = (words: string): number => words.length * letterWidth;

/** Words in lines of a width. */
export const linesOf = (words: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
