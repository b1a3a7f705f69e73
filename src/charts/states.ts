import type { TopLevelSpec } from 'vega-lite';
import { draw, width, type Described } from './draw.ts';
import { beginOf, lineHeight, markWidth, rowsOf, type Followed, type Mark } from './rows.ts';
import { momentOf, namedYears, yearNames, yearsOf, yearStart } from './time.ts';

/** What became of several things over time. */
export interface States extends Described {
  rows: readonly Followed[];
  from: string;
  to: string;
  /** A year in the page's language: “2019.” */
  nameYear: (year: string) => string;
}

// They differ by their outline as well as by what fills them, so that no colour is needed.
const shapes: Record<Mark, { shape: string; fill: 'hollow' | 'currentColor' }> = {
  nothing: { shape: 'circle', fill: 'hollow' },
  planned: { shape: 'diamond', fill: 'hollow' },
  begun: { shape: 'triangle-right', fill: 'currentColor' },
  done: { shape: 'square', fill: 'currentColor' },
  dropped: { shape: 'M-1,-1L1,1M1,-1L-1,1', fill: 'hollow' },
};

// Marks keep off both ends of the line by this.
const edge = 7;
const room = width - 2;

/** Everything that is drawn, each with where it stands: `at` in time, `y` in pixels from above. */
const placed = ({ rows, from, to }: { rows: readonly Followed[]; from: number; to: number }) => {
  const perPixel = (to - from) / (room - 2 * edge);
  const pixelOf = (on: string) => edge + (momentOf(on) - from) / perPixel;
  const { rows: all, height } = rowsOf(rows, room);
  const titles = all.map(({ title, titleY }) => ({ words: title, y: titleY }));
  const lines = all.map(({ lineY }) => ({ y: lineY }));
  const marks = all.flatMap(({ lineY, labels }) =>
    labels.map(({ state, on }) => ({ ...shapes[state], at: momentOf(on), y: lineY })),
  );
  const labels = all.flatMap((row) =>
    row.labels.map(({ state, on, words, y }) => {
      const begin = beginOf(words, pixelOf(on), room);
      const at = (pixel: number) => from + (pixel - edge) * perPixel;
      return {
        words,
        at: at(begin + markWidth),
        y,
        key: { ...shapes[state], at: at(begin + 5), y: y + lineHeight / 2 - 1 },
      };
    }),
  );
  return { titles, lines, marks: [...marks, ...labels.map(({ key }) => key)], labels, height };
};

const spec = ({ rows, from, to, nameYear }: States): TopLevelSpec => {
  const dates = [from, to, ...rows.flatMap(({ states }) => states.map(({ on }) => on))];
  const first = Math.min(...dates.map(momentOf));
  const last = Math.max(...dates.map(momentOf), first + 1);
  const { titles, lines, marks, labels, height } = placed({ rows, from: first, to: last });
  const years = yearsOf(dates).filter((year) => yearStart(year) >= first);
  const named = namedYears(years, room);
  const x = {
    field: 'at',
    type: 'temporal' as const,
    scale: { type: 'utc' as const, domain: [first, last], range: [edge, room - edge], nice: false },
    axis: {
      values: named.map(yearStart),
      labelExpr: yearNames(named, nameYear),
      labelFlush: true,
      ticks: true,
      tickColor: 'currentColor',
    },
  };
  const y = {
    field: 'y',
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [0, height], reverse: true, nice: false },
  };
  const words = {
    type: 'text' as const,
    align: 'left' as const,
    baseline: 'top' as const,
    lineHeight,
  };
  return {
    width,
    height,
    padding: 1,
    autosize: { type: 'fit-x', contains: 'padding' },
    encoding: { y },
    layer: [
      {
        data: { values: titles },
        mark: { ...words, fontWeight: 'bold' },
        encoding: { x: { value: 0 }, text: { field: 'words' } },
      },
      {
        data: { values: lines },
        mark: { type: 'rule', color: 'currentColor' },
        encoding: { x: { value: edge }, x2: { value: room - edge } },
      },
      {
        data: { values: marks },
        mark: { type: 'point', size: 75, strokeWidth: 1.5, opacity: 1, stroke: 'currentColor' },
        encoding: {
          x,
          shape: { field: 'shape', type: 'nominal', scale: null },
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      { data: { values: labels }, mark: words, encoding: { x, text: { field: 'words' } } },
    ],
  };
};

/** Draws one row for each thing: a line from the first to the last day, and on it a mark for each state. */
export const states = (chart: States): Promise<string> => draw(spec(chart), chart);
