import { afterTheEnd, ascii, numbersOf, startsWith, type Format } from './format.ts';

const smallCopy = ['a small copy of the picture'];

/** What a segment tells; nothing where it only says how to draw the picture. */
const segmentKinds = (marker: number, bytes: Uint8Array, at: number): string[] => {
  const begins = (words: string) => ascii(bytes, at, at + words.length) === words;
  if (marker === 0xe0) {
    if (!begins('JFIF')) return smallCopy;
    return (bytes[at + 12] ?? 0) * (bytes[at + 13] ?? 0) > 0 ? smallCopy : [];
  }
  if (marker === 0xe1) return [begins('Exif') ? 'EXIF' : 'XMP'];
  if (marker === 0xe2) return [begins('ICC_PROFILE') ? 'a colour profile' : 'further pictures'];
  if (marker === 0xed) return ['IPTC'];
  if (marker === 0xee && begins('Adobe')) return [];
  if (marker === 0xfe) return ['a comment'];
  return marker > 0xe2 && marker <= 0xef ? ['notes of a camera or program'] : [];
};

const isSize = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

// The dots themselves: in them FF is followed by 00 or by a mark to start again.
const afterDots = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  throw new Error('The picture has no end.');
};

/** JPEG: a row of segments, each with its length, with the dots between some of them. */
export const jpeg: Format = {
  name: 'jpeg',
  ending: /\.jpe?g$/i,
  begins: startsWith(0xff, 0xd8, 0xff),
  read: (bytes) => {
    const numbers = numbersOf(bytes);
    const kinds: string[] = [];
    let [width, height] = [0, 0];
    let at = 2;
    for (;;) {
      if (numbers.getUint8(at) !== 0xff) throw new Error('A segment of the picture is missing.');
      const marker = numbers.getUint8(at + 1);
      if (marker === 0xd9) break;
      if (marker === 0xff) {
        at += 1;
        continue;
      }
      kinds.push(...segmentKinds(marker, bytes, at + 4));
      if (isSize(marker)) {
        height = numbers.getUint16(at + 5);
        width = numbers.getUint16(at + 7);
      }
      at += 2 + numbers.getUint16(at + 2);
      if (marker === 0xda) at = afterDots(bytes, at);
    }
    return { width, height, kinds: [...kinds, ...afterTheEnd(bytes, at + 2)], isMoving: false };
  },
};
