import { mdxParts } from '../../src/model/mdx-source.ts';

// A number where Markdown would begin a list with it: after a bullet, or at the beginning of a line.
const parts = new RegExp(
  `${mdxParts.fence}|^(?<before>[ \\t]*(?:[-*+][ \\t]+)?)(?<number>\\d{1,9})(?<sign>[.)])(?=[ \\t]+\\S)`,
  'gm',
);

interface Groups {
  before?: string;
  number?: string;
  sign?: string;
}

const item = /^[ \t]*(\d{1,9})[.)][ \t]/;

const numbersIn = (lines: string[]) =>
  lines.flatMap((line) => {
    const number = item.exec(line)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/** Whether a line counts on from the one before it, or is counted on from: then it is an item of a list. */
const isCounted = (body: string, at: number, number: number) => {
  const before = numbersIn(body.slice(0, at).split('\n').slice(0, -1)).at(-1);
  const [, after] = numbersIn(body.slice(at).split('\n'));
  return number <= 1 || before === number - 1 || after === number + 1;
};

/**
 * Keeps dates and other numbers at the beginning of a line: “25. novembar” would become a list, within a
 * list one that shows no number. Lists that count stay lists.
 */
export const withNumbers = (body: string): string =>
  body.replace(parts, (found: string, ...rest: unknown[]) => {
    const { before, number, sign } = rest.at(-1) as Groups;
    if (before === undefined || number === undefined) return found;
    const at = rest.at(-3) as number;
    return before.trim() || !isCounted(body, at, Number(number))
      ? `${before}${number}\\${sign}`
      : found;
  });
