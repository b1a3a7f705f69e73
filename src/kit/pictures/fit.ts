import { evenLines, wordsOf, type Measure } from '../lines.ts';

/** The room that a text has, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** Font sizes that it may have, and its line height as a multiple of them. */
  largest: number;
  smallest: number;
  leading: number;
}

/** A text as it fits into its room. */
export interface Fitted {
  size: number;
  lines: string[];
}

// satori rounds the width of a line up.
const rounding = 2;

/**
 * The largest size at which a text fits into its room without a word alone on its last line; where there is none,
 * the largest at which it fits.
 * @throws when there is no such size
 */
export const fit = (text: string, room: Room, measure: Measure): Fitted => {
  const words = wordsOf(text);
  const widths = new Map<string, number>();
  const remembered: Measure = (line) => {
    const width = widths.get(line) ?? measure(line);
    widths.set(line, width);
    return width;
  };
  let withOrphan: Fitted | undefined;
  for (let size = room.largest; size >= room.smallest; size--) {
    const most = Math.min(words.length, Math.floor(room.height / Math.round(size * room.leading)));
    for (let count = 1; count <= most; count++) {
      const found = evenLines(words, count, (room.width - rounding) / size, remembered);
      if (found && !found.hasOrphan) return { size, lines: found.lines };
      if (found) withOrphan ??= { size, lines: found.lines };
    }
  }
  if (withOrphan) return withOrphan;
  throw new Error(`“${text}” is too long for a picture of a campaign; shorten it.`);
};
