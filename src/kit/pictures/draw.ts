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

/** Lays a picture out as SVG whose letters are drawn. `tell` hears where each part lies. */
export const drawn = (
  element: Element,
  { width, height }: { width: number; height: number },
  fonts: Fonts,
  tell?: Options['onNodeDetected'],
): Promise<string> =>
  satori(element as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: listOf(fonts),
    ...(tell && { onNodeDetected: tell }),
  });

/** Turns a drawing into a PNG that says nothing but its colours. */
export const rastered = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1, dither: 0 }).toBuffer();
