import { draw, type Drawn } from './draw.ts';

/** What is kept of a picture: enough for the widest place on a page, on a sharp screen. */
export const kept = { side: 2000, bytes: 1_000_000 };

// A drawing that is larger than this as PNG is a photo.
const drawing = 400_000;

const sides = [kept.side, 1600, 1280, 960, 640];
const qualities = [0.85, 0.75, 0.65];

const asPng = ({ canvas }: Drawn) => canvas.convertToBlob({ type: 'image/png' });

const asJpeg = ({ canvas }: Drawn, quality: number) =>
  canvas.convertToBlob({ type: 'image/jpeg', quality });

// The first that is small enough, or the last.
const smallest = async (
  picture: ImageBitmap,
  encode: (drawn: Drawn) => Promise<Blob>,
  from: readonly number[] = sides,
): Promise<Blob> => {
  const [side = kept.side, ...rest] = from;
  const blob = await encode(draw(picture, side));
  return blob.size <= kept.bytes || rest.length === 0 ? blob : smallest(picture, encode, rest);
};

const firstFitting = async (drawn: Drawn): Promise<Blob> => {
  for (const quality of qualities) {
    const blob = await asJpeg(drawn, quality);
    if (blob.size <= kept.bytes || quality === qualities.at(-1)) return blob;
  }
  throw new Error('There is no quality to write a JPEG in.');
};

/**
 * Writes a picture anew: photos as JPEG, drawings and what shines through as PNG; below 1 MB, smaller in
 * size where that is needed.
 */
export const encode = async (picture: ImageBitmap, isPhoto: boolean): Promise<Blob> => {
  if (!isPhoto) {
    const drawn = draw(picture, kept.side);
    const blob = await asPng(drawn);
    if (drawn.isTransparent) return blob.size <= kept.bytes ? blob : smallest(picture, asPng);
    if (blob.size <= drawing) return blob;
  }
  return smallest(picture, firstFitting);
};
