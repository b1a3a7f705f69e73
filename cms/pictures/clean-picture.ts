import { formatOf, insideOf } from '../../tools/content/pictures/formats/index.ts';
import { plainName } from '../../tools/content/pictures/plain-name.ts';
import { encode, kept } from './encode.ts';
import { refuseByContent, refuseByDots, refuseBySize, refuseUndrawable } from './refuse.ts';

const endings: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png' };

/** A few letters for a content; the same content has the same. */
const markOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Tells whether a picture can be kept as it is: nothing in it but itself, small enough, rightly named. */
export const isClean = ({ name, size }: File, bytes: Uint8Array): boolean => {
  const inside = insideOf(bytes);
  return (
    inside?.kinds.length === 0 &&
    !inside.isMoving &&
    formatOf(bytes)?.name !== 'gif' &&
    formatOf(bytes)?.ending.test(name) === true &&
    Math.max(inside.width, inside.height) <= kept.side &&
    size <= kept.bytes
  );
};

/**
 * Makes of a picture what may be kept for good: what one sees of it, in a size for pages. Its place, time and
 * camera stay behind, because it is drawn anew; they also leave its name, which otherwise stays readable.
 * @throws {PictureRefusal} where that cannot be done; the message says how to mend it
 */
export const cleanPicture = async (file: File): Promise<File> => {
  refuseBySize(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  refuseByContent(file, bytes, insideOf(bytes));
  const name = plainName(file.name, await markOf(bytes));
  if (isClean(file, bytes)) return name === file.name ? file : new File([bytes], name, file);

  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() =>
    refuseUndrawable(file, bytes, formatOf(bytes) !== undefined),
  );
  try {
    refuseByDots(file.name, picture.width, picture.height);
    const blob = await encode(picture, formatOf(bytes)?.name === 'jpeg');
    const ending = endings[blob.type] ?? '';
    return new File([blob], name.replace(/\.[^.]*$|$/, ending), { type: blob.type });
  } finally {
    picture.close();
  }
};
