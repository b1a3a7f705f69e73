import { draw, isTransparent } from './draw.ts';
import { withoutProfile } from './without-profile.ts';

/** What is kept of a picture: enough for the widest place on a page, on a sharp screen. */
export const kept = { side: 2000, bytes: 1_000_000 };

// A drawing that is larger than this as PNG is a photo.
const drawing = 400_000;

const sides = [kept.side, 1600, 1280, 960, 640];
const qualities = [0.85, 0.75, 0.65];

type Encode = (canvas: OffscreenCanvas) => Promise<Blob>;

const asPng: Encode = async (canvas) =>
  withoutProfile(await canvas.convertToBlob({ type: 'image/png' }));

const asJpeg: Encode = async (canvas) => {
  for (const quality of qualities) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= kept.bytes || quality === qualities.at(-1)) return withoutProfile(blob);
  }
  throw new Error('There is no quality to write a JPEG in.');
};

// The first that is small enough, or the last.
const inSmallerSizes = async (picture: ImageBitmap, encode: Encode): Promise<Blob> => {
  for (const side of sides) {
    const blob = await encode(draw(picture, side));
    if (blob.size <= kept.bytes || side === sides.at(-1)) return blob;
  }
  throw new Error('There is no size to write a picture in.');
};

/**
 * Writes a picture anew: photos as JPEG, drawings and what shines through as PNG; below 1 MB, smaller in
 * size where that is needed.
 */
export const encode = async (picture: ImageBitmap, isPhoto: boolean): Promise<Blob> => {
  if (isPhoto) return inSmallerSizes(picture, asJpeg);
  const drawn = draw(picture, kept.side);
  if (isTransparent(drawn)) return inSmallerSizes(picture, asPng);
  const blob = await asPng(drawn);
  return blob.size <= drawing ? blob : inSmallerSizes(picture, asJpeg);
};
