import type { TopLevelSpec } from 'vega-lite';
import { draw, type Described } from './draw.ts';
import { widthOf } from './lines.ts';
import { momentOf, namedYears, yearNames, yearsOf, yearStart } from './time.ts';

/** A measured value with its words in the page's language. */
export interface Measured {
  /** `2019`, `2019-06` or `2019-06-14` */
  on: string;
  value: number;
  /** “1.915” */
  words: string;
}

/** What charts that are compared have in common. */
export interface Frame {
  width: number;
  height: number;
  /** Every date on the axis, so that each has the same one. */
  dates: readonly string[];
  /** Every value on the scale. */
  values: readonly number[];
  /** A year in the page's language: “2019.” */
  nameYear: (year: string) => string;
}

/** How many pixels lie between each value and the one before it. */
const gapsBetween = (points: readonly Measured[], perMoment: number) =>
  points
    .slice(1)
    .map(({ on }, index) => (momentOf(on) - momentOf(points[index]?.on ?? on)) * perMoment);

// Room for the words of the highest bar, and for the names of years.
const above = 20;
const below = 20;

const spec = (points: readonly Measured[], frame: Frame): TopLevelSpec => {
  const { width, height, dates, values, nameYear } = frame;
  const room = width - 2;
  const years = yearsOf(dates);
  const begins = yearStart(years[0] ?? 0);
  const ends = yearStart((years.at(-1) ?? 0) + 1);
  const gaps = gapsBetween(points, room / (ends - begins));
  const size = Math.max(2, Math.min(28, 0.6 * Math.min(room / years.length, ...gaps)));
  // Where values stand too close for their words, the first and the last have theirs; the table has all.
  const haveRoom = Math.min(...gaps) >= Math.max(...points.map(({ words }) => widthOf(words)));
  const isNamed = (index: number) => haveRoom || index === 0 || index === points.length - 1;
  const named = namedYears(years, room);
  const y = (field: string) => ({
    field,
    type: 'quantitative' as const,
    axis: null,
    // From zero: a bar is read by its length.
    scale: { domain: [Math.min(0, ...values), Math.max(0, ...values)], nice: false },
  });
  return {
    // Fitted to its words, each chart would be as high as its own have room: a scale of its own.
    autosize: 'none',
    width: room,
    height: height - above - below,
    padding: { left: 1, right: 1, top: above, bottom: below },
    data: {
      values: points.map(({ on, value, words }, index) => ({
        at: momentOf(on),
        value,
        top: Math.max(value, 0),
        words: isNamed(index) ? words : '',
      })),
    },
    encoding: {
      x: {
        field: 'at',
        type: 'temporal',
        scale: { type: 'utc', domain: [begins, ends], nice: false },
        axis: {
          values: named.map((year) => momentOf(String(year))),
          labelExpr: yearNames(named, nameYear),
          domain: false,
        },
      },
    },
    layer: [
      { mark: { type: 'bar', size, color: 'currentColor' }, encoding: { y: y('value') } },
      {
        mark: { type: 'text', baseline: 'bottom', dy: -3 },
        encoding: { y: y('top'), text: { field: 'words' } },
      },
      {
        // At zero, which is not the foot where a value lies below.
        data: { values: [{}] },
        mark: { type: 'rule', color: 'currentColor' },
        encoding: { x: { value: 0 }, x2: { value: room }, y: { datum: 0 } },
      },
    ],
  };
};

/** Draws values of a place as bars along time: years without a value are as wide as others, and empty. */
export const bars = (
  chart: Described & { points: readonly Measured[] },
  frame: Frame,
): Promise<string> => draw(spec(chart.points, frame), chart);
