import { qrCode } from '../qr.ts';
import { box, drawing, line, type Element } from './element.ts';
import { text, type Measures } from './text.ts';
import type { PictureWords } from './words.ts';

/** The site's paper and ink. */
export const colours = { paper: '#faf7f1', ink: '#262320', onColour: '#ffffff' };

/** A day as a leaf of a calendar: its number large, its date below. */
export const leaf = (
  day: NonNullable<PictureWords['day']>,
  date: string,
  size: number,
  width: number,
  measures: Measures,
): Element => {
  const small = Math.round(size / 6);
  return box(
    { flexDirection: 'column', width },
    day.label === undefined ? undefined : line(day.label, { fontSize: small, lineHeight: 1.2 }),
    line(day.number, {
      fontSize: size,
      fontWeight: 700,
      lineHeight: `${Math.round(size * 0.95)}px`,
      letterSpacing: -size * 0.03,
      marginLeft: -size * 0.03,
    }),
    text(
      // On one line.
      date.replaceAll(' ', '\u{a0}'),
      { width, height: small * 2, largest: Math.round(small * 1.15), smallest: 16, leading: 1.2 },
      'bold',
      measures,
    ),
  );
};

const stroke = { low: 6, high: 14 };

/** The days of the campaign as a line of strokes: those that have been, this one, and those to come. */
export const course = ({ day }: PictureWords, width: number): Element =>
  box(
    { width, gap: 8, height: stroke.high, alignItems: 'center' },
    ...Array.from({ length: day?.of ?? 0 }, (_, place) =>
      box({
        flexGrow: 1,
        flexShrink: 1,
        height: place === day?.place ? stroke.high : stroke.low,
        background: colours.onColour,
        opacity: place > (day?.place ?? 0) ? 0.35 : 1,
      }),
    ),
  );

/** A number and whose it is, below each other (`column`) or beside. */
export const number = (
  { shown, name }: PictureWords['numbers'][number],
  size: number,
  direction: 'row' | 'column',
  width: number,
  measures: Measures,
): Element => {
  const largest = Math.round(size * 0.58);
  return box(
    {
      flexDirection: direction,
      ...(direction === 'row' && { alignItems: 'baseline', gap: size * 0.4 }),
    },
    line(shown, { fontSize: size, fontWeight: 700, lineHeight: 1.15 }),
    text(
      name,
      { width, height: largest * 1.2, largest, smallest: 10, leading: 1.15 },
      'regular',
      measures,
    ),
  );
};

// The code's quiet zone: https://www.qrcode.com/en/howto/code.html
const quiet = 4;

/** The QR code with its quiet zone on white, at most so wide; each module a whole number of pixels. */
export const code = (address: string, most: number): Element => {
  const { size, path } = qrCode(address);
  const pixel = Math.floor(most / (size + 2 * quiet));
  return box(
    { background: '#ffffff', padding: quiet * pixel },
    drawing(path, size, size * pixel, '#000000'),
  );
};
