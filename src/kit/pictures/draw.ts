import satori from 'satori';
import sharp from 'sharp';
import type { Fonts } from '../../paper/fonts.ts';
import type { Element } from './element.ts';

type Options = Parameters<typeof satori>[1];
type Font = Options['fonts'][number];

// satori reads a font once for each list that it is handed.
const lists = new WeakMap<Fonts, Font[]>();

const listOf = (fonts: Fonts): Font[] => {
  const list = lists.get(fonts) ?? [
    { name: 'PT Sans', data: Buffer.from(fonts.regular), weight: 400 },
    { name: 'PT Sans', data: Buffer.from(fonts.bold), weight: 700 },
  ];
  lists.set(fonts, list);
  return list;
};

/**
 * Lays a picture out as SVG whose letters are drawn.
 * @throws when a letter is not in the fonts
 */
export const drawn = (
  element: Element,
  { width, height }: { width: number; height: number },
  fonts: Fonts,
): Promise<string> =>
  satori(element as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: listOf(fonts),
    loadAdditionalAsset: (_, letters) => {
      throw new Error(`The font of the pictures has no “${letters}”; write it in other letters.`);
    },
  });

// Its type and length before, its check after the data of a chunk.
const around = 12;

// sharp says how many pixels there are to the inch, which nobody asked.
const withoutResolution = (png: Buffer): Uint8Array => {
  const at = png.indexOf('pHYs') - 4;
  return at < 0
    ? png
    : Buffer.concat([png.subarray(0, at), png.subarray(at + around + png.readUInt32BE(at))]);
};

/** Turns a drawing into a PNG that holds nothing but its colours. */
export const rastered = async (svg: string): Promise<Uint8Array> =>
  withoutResolution(
    await sharp(Buffer.from(svg)).png({ palette: true, effort: 1, dither: 0 }).toBuffer(),
  );
