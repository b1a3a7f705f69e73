import { afterTheEnd, ascii, numbersOf, type Format } from './format.ts';

// What only says how to draw the picture.
const drawing = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'];

const kindOf = (chunk: string) =>
  ({ EXIF: 'EXIF', 'XMP ': 'XMP', ICCP: 'a colour profile' })[chunk] ??
  'notes of a camera or program';

const sizeIn = (chunk: string, numbers: DataView, at: number) => {
  const small = (from: number) => (numbers.getUint32(from, true) & 0xffffff) + 1;
  if (chunk === 'VP8X') return { width: small(at + 4), height: small(at + 7) };
  if (chunk === 'VP8L') {
    const bits = numbers.getUint32(at + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return {
    width: numbers.getUint16(at + 6, true) & 0x3fff,
    height: numbers.getUint16(at + 8, true) & 0x3fff,
  };
};

/** WebP: a row of chunks, each with its name and length; the first says the size. */
export const webp: Format = {
  name: 'webp',
  ending: /\.webp$/i,
  begins: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
  read: (bytes) => {
    const numbers = numbersOf(bytes);
    const end = 8 + numbers.getUint32(4, true);
    if (end > bytes.length) throw new Error('The picture is cut off.');
    const names: string[] = [];
    for (let at = 12; at < end;) {
      names.push(ascii(bytes, at, at + 4));
      const size = numbers.getUint32(at + 4, true);
      at += 8 + size + (size % 2);
    }
    return {
      ...sizeIn(names[0] ?? '', numbers, 20),
      kinds: [
        ...names.filter((name) => !drawing.includes(name)).map(kindOf),
        ...afterTheEnd(bytes, end + (end % 2)),
      ],
      isMoving: names.includes('ANIM'),
    };
  },
};
