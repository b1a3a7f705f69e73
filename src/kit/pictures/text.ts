import { box, line, type Element } from './element.ts';
import { fit, type Room } from './fit.ts';
import type { Measure } from '../lines.ts';

/** The widths of both weights of the font. */
export type Measures = Record<'regular' | 'bold', Measure>;

const weights = { regular: 400, bold: 700 };

/** A text in lines of its own, as large as its room allows. */
export const text = (
  words: string,
  room: Room,
  weight: keyof Measures,
  measures: Measures,
): Element => {
  const { size, lines } = fit(words, room, measures[weight]);
  return box(
    {
      flexDirection: 'column',
      fontSize: size,
      fontWeight: weights[weight],
      lineHeight: `${Math.round(size * room.leading)}px`,
    },
    ...lines.map((words) => line(words)),
  );
};
