import { afterTheEnd, ascii, numbersOf, startsWith, type Format } from './format.ts';

// What only says how to draw the picture.
const drawing = 'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT pHYs bKGD hIST cICP'.split(' ');

const frames = ['acTL', 'fcTL', 'fdAT'];

const kindOf = (chunk: string) =>
  ({
    eXIf: 'EXIF',
    tEXt: 'a comment',
    zTXt: 'a comment',
    iTXt: 'a comment',
    tIME: 'the time of the last change',
    iCCP: 'a colour profile',
  })[chunk] ?? 'notes of a camera or program';

/** PNG: a row of chunks, each with its length and name. */
export const png: Format = {
  name: 'png',
  ending: /\.png$/i,
  begins: startsWith(0x89, 0x50, 0x4e, 0x47),
  read: (bytes) => {
    const numbers = numbersOf(bytes);
    const names: string[] = [];
    let at = 8;
    while (names.at(-1) !== 'IEND') {
      names.push(ascii(bytes, at + 4, at + 8));
      at += 12 + numbers.getUint32(at);
    }
    return {
      width: numbers.getUint32(16),
      height: numbers.getUint32(20),
      kinds: [
        ...names.filter((name) => ![...drawing, ...frames].includes(name)).map(kindOf),
        ...afterTheEnd(bytes, at),
      ],
      isMoving: names.includes('acTL'),
    };
  },
};
