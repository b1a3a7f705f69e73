import type { Fonts } from '../../paper/fonts.ts';
import { drawn, rastered } from './draw.ts';
import type { Contents, Format } from './format.ts';
import { measures } from './measure.ts';
import { square } from './square.ts';
import { tall } from './tall.ts';
import { wide } from './wide.ts';

/** The sizes of pictures, each with its one layout. */
export const formats: readonly Format[] = [wide, square, tall];

/** What a picture is made from, besides its format and the fonts. */
export type Given = Omit<Contents, 'measures'>;

/** A picture as SVG. */
export const pictureSvg = (format: Format, given: Given, fonts: Fonts): Promise<string> =>
  drawn(format.layout({ ...given, measures: measures(fonts) }), format, fonts);

/** A picture as PNG. */
export const picturePng = async (format: Format, given: Given, fonts: Fonts): Promise<Uint8Array> =>
  rastered(await pictureSvg(format, given, fonts));
