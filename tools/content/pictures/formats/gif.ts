import { afterTheEnd, ascii, numbersOf, type Format } from './format.ts';

const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** GIF: blocks, each made of smaller ones, up to the byte 3B. */
export const gif: Format = {
  name: 'gif',
  ending: /\.gif$/i,
  begins: (bytes) => ascii(bytes, 0, 4) === 'GIF8',
  read: (bytes) => {
    const numbers = numbersOf(bytes);
    const kinds: string[] = [];
    let pictures = 0;
    const afterBlocks = (from: number) => {
      let at = from;
      while (numbers.getUint8(at) !== 0) at += 1 + numbers.getUint8(at);
      return at + 1;
    };
    let at = 13 + tableSize(numbers.getUint8(10));
    for (let block = numbers.getUint8(at); block !== 0x3b; block = numbers.getUint8(at)) {
      if (block === 0x2c) {
        pictures += 1;
        at = afterBlocks(at + 11 + tableSize(numbers.getUint8(at + 9)));
        continue;
      }
      if (block !== 0x21) throw new Error('A block of the picture is missing.');
      const label = numbers.getUint8(at + 1);
      const program = ascii(bytes, at + 3, at + 14);
      if (label === 0xfe || label === 0x01) kinds.push('a comment');
      if (label === 0xff && program.startsWith('XMP')) kinds.push('XMP');
      else if (label === 0xff && !/^(NETSCAPE|ANIMEXTS)/.test(program))
        kinds.push('notes of a camera or program');
      at = afterBlocks(at + 2);
    }
    return {
      width: numbers.getUint16(6, true),
      height: numbers.getUint16(8, true),
      kinds: [...kinds, ...afterTheEnd(bytes, at + 1)],
      isMoving: pictures > 1,
    };
  },
};
