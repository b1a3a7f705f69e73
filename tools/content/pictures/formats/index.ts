import { avif } from './avif.ts';
import type { Format, Inside } from './format.ts';
import { gif } from './gif.ts';
import { jpeg } from './jpeg.ts';
import { png } from './png.ts';
import { webp } from './webp.ts';

const formats: readonly Format[] = [jpeg, png, webp, avif, gif];

/** The format of a picture, by what stands in the file and not by its name. */
export const formatOf = (bytes: Uint8Array): Format | undefined =>
  bytes.length > 16 ? formats.find(({ begins }) => begins(bytes)) : undefined;

/** What a picture holds; nothing where it is damaged, or is none of the formats that browsers draw. */
export const insideOf = (bytes: Uint8Array): Inside | undefined => {
  try {
    const inside = formatOf(bytes)?.read(bytes);
    return inside && { ...inside, kinds: [...new Set(inside.kinds)] };
  } catch {
    return undefined;
  }
};
