import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

// “- 25. novembar”: Markdown makes a list within the list of it, which begins at 25 and shows no number.
const lost = /^\s*[-*+]\s+(\d+)\.\s/;

const find = ({ body, bodyLine }: Text): Finding[] =>
  body.split('\n').flatMap((line, index) => {
    const number = lost.exec(line)?.[1];
    if (number === undefined) return [];
    const message = `“${line.trim().slice(0, 40)}” loses its number, because a line of a list that begins with a number and a full stop is read as a list within; write ${number}\\. with a backslash, or begin with a word`;
    return [{ at: bodyLine + index, message }];
  });

/** Dates and other numbers at the beginning of a list’s line are shown. */
export const numbersAtLines: TextRule = { name: 'numbers that are lost', find };
