import type { Inside } from '../../tools/content/pictures/formats/format.ts';
import { say } from '../language/say.ts';
import { PictureRefusal } from './refusal.ts';

const megabyte = 1_000_000;

/** What one picture may be at most when somebody chooses it; what is kept of it is far smaller. */
const most = { bytes: 50 * megabyte, dots: 60 * megabyte };

const refuse = (sentence: string): never => {
  throw new PictureRefusal(sentence);
};

const begin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

// RAW files of most cameras are TIFF files.
const isTiff = (bytes: Uint8Array) => /^(II\*\0|MM\0\*|II[RU]|FUJIFILM)/.test(begin(bytes, 0, 8));

const isHeic = (bytes: Uint8Array) =>
  begin(bytes, 4, 8) === 'ftyp' && /hei[cxms]|hev[cx]|mif1|msf1/.test(begin(bytes, 8, 32));

const isSvg = (bytes: Uint8Array) =>
  /^\s*<(\?xml|!--|!doctype svg|svg)/i.test(begin(bytes, 0, 200));

/** Refuses a file by its size alone, before it is read. */
export const refuseBySize = ({ name, size }: File): void => {
  if (size > most.bytes) {
    refuse(
      say(
        `“${name}” is larger than 50 MB. Make it smaller on your device – 2000 pixels on the longer side are enough – and choose it again.`,
      ),
    );
  }
};

/** Refuses what is wrong with a picture before it is drawn: it moves, has too many dots, or is a drawing with code. */
export const refuseByContent = (
  { name }: File,
  bytes: Uint8Array,
  inside: Inside | undefined,
): void => {
  if (isSvg(bytes)) {
    refuse(
      say(
        `“${name}” is an SVG drawing, which can hold programs. Export it as PNG, 2000 pixels wide, and choose that file.`,
      ),
    );
  }
  if (inside?.isMoving) {
    refuse(
      say(
        `“${name}” moves, and readers cannot stop it. Save one picture of it as PNG or JPEG and choose that file.`,
      ),
    );
  }
  refuseByDots(name, inside?.width ?? 0, inside?.height ?? 0);
};

/** Refuses a picture that a small computer could not draw. */
export const refuseByDots = (name: string, width: number, height: number): void => {
  if (width * height > most.dots) {
    refuse(
      say(
        `“${name}” has more than 60 megapixels. Make it smaller on your device – 2000 pixels on the longer side are enough – and choose it again.`,
      ),
    );
  }
};

/** Says why the browser could not draw a file, as far as the file tells. */
export const refuseUndrawable = ({ name }: File, bytes: Uint8Array, isKnown: boolean): never => {
  if (isHeic(bytes)) {
    return refuse(
      say(
        `“${name}” is a HEIC picture, which browsers cannot open. Open it on the phone, share or save it as JPEG, and choose that file. For new pictures on an iPhone: Settings, Camera, Formats, “Most Compatible”.`,
      ),
    );
  }
  if (isTiff(bytes)) {
    return refuse(
      say(
        `“${name}” is a TIFF or RAW picture, which browsers cannot open. Save it as JPEG in the program that made it, and choose that file.`,
      ),
    );
  }
  return isKnown
    ? refuse(
        say(
          `“${name}” cannot be opened; the file seems damaged. Copy it from the camera or phone again, or save it anew as JPEG, and choose that file.`,
        ),
      )
    : refuse(
        say(
          `“${name}” is no picture that browsers can open. Choose a photo or a drawing saved as JPEG, PNG or WebP.`,
        ),
      );
};
