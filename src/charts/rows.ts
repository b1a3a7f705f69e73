import { linesOf, widthOf } from './lines.ts';

/** How far something is; each has a shape of its own. */
export type Mark = 'nothing' | 'planned' | 'begun' | 'done' | 'dropped';

/** Something that is followed over time. */
export interface Followed {
  title: string;
  states: readonly {
    state: Mark;
    /** `2019`, `2019-06` or `2019-06-14` */
    on: string;
    /** The state with its date, in the page's language. */
    words: string;
  }[];
}

/** Where everything of a row stands, in pixels from above. */
export interface Row {
  title: string[];
  titleY: number;
  lineY: number;
  labels: { state: Mark; on: string; words: string[]; y: number }[];
}

// Bold letters are wider: as much less of a line holds them.
const ofBold = 0.9;

/** From one line of words to the next. */
export const lineHeight = 15;
/** Room for the mark in front of a state's words. */
export const markWidth = 16;

/** Rows one below the other, with a line for each state's words, so that none lies over another. */
export const rowsOf = (
  all: readonly Followed[],
  width: number,
): { rows: Row[]; height: number } => {
  let height = 0;
  const rows = all.map(({ title, states }): Row => {
    const titleY = height;
    const lines = linesOf(title, width * ofBold);
    const lineY = titleY + lines.length * lineHeight + 8;
    let y = lineY + 10;
    const labels = states.map(({ words, ...state }) => {
      const label = { ...state, words: linesOf(words, width - markWidth), y };
      y += label.words.length * lineHeight;
      return label;
    });
    height = y + lineHeight;
    return { title: lines, titleY, lineY, labels };
  });
  return { rows, height };
};

/** Where words begin that belong to a mark at `x`: below it as far as there is room for them. */
export const beginOf = (words: readonly string[], x: number, width: number): number =>
  Math.max(0, Math.min(x - 5, width - markWidth - Math.max(...words.map(widthOf))));
