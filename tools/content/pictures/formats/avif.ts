import { ascii, numbersOf, type Format } from './format.ts';

interface Box {
  name: string;
  /** What stands in it. */
  content: Uint8Array;
}

const boxesIn = (bytes: Uint8Array): Box[] => {
  const numbers = numbersOf(bytes);
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    const short = numbers.getUint32(at);
    const long = short === 1 ? Number(numbers.getBigUint64(at + 8)) : short;
    const size = short === 0 ? bytes.length - at : long;
    if (size < 8 || at + size > bytes.length) throw new Error('A box of the picture is cut off.');
    const content = bytes.subarray(at + (short === 1 ? 16 : 8), at + size);
    boxes.push({ name: ascii(bytes, at + 4, at + 8), content });
    at += size;
  }
  return boxes;
};

const within = (boxes: readonly Box[], name: string, from = 0): Box[] =>
  boxes
    .filter((box) => box.name === name)
    .flatMap(({ content }) => boxesIn(content.subarray(from)));

// The table of what is in the file: each thing with four letters for its kind.
const itemsIn = (meta: readonly Box[]) => {
  const table = meta.find(({ name }) => name === 'iinf');
  const items = within(meta, 'iinf', table?.content[0] ? 8 : 6);
  return items.map(({ content }) => {
    const at = content[0] === 3 ? 10 : 8;
    return ascii(content, at, at + 4);
  });
};

const itemKinds: Record<string, string[]> = {
  av01: [],
  grid: [],
  iovl: [],
  iden: [],
  Exif: ['EXIF'],
  mime: ['XMP'],
};

const hidden = ['notes of a camera or program'];

const boxKinds = ({ name, content }: Box): string[] => {
  if (name === 'free' || name === 'skip') return content.some((byte) => byte !== 0) ? hidden : [];
  return ['ftyp', 'meta', 'mdat', 'moov'].includes(name) ? [] : hidden;
};

/** AVIF: boxes within boxes, with a table of what is inside. */
export const avif: Format = {
  name: 'avif',
  ending: /\.avif$/i,
  begins: (bytes) =>
    ascii(bytes, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(bytes, 8, numbersOf(bytes).getUint32(0))),
  read: (bytes) => {
    const boxes = boxesIn(bytes);
    const meta = within(boxes, 'meta', 4);
    const properties = within(within(meta, 'iprp'), 'ipco');
    const sizes = properties
      .filter(({ name }) => name === 'ispe')
      .map(({ content }) => numbersOf(content));
    const kinds = itemsIn(meta).flatMap((item) => itemKinds[item] ?? hidden);
    // A colour profile, instead of three numbers for a known one.
    const hasProfile = properties.some(
      ({ name, content }) => name === 'colr' && /^(prof|rICC)/.test(ascii(content, 0, 4)),
    );
    return {
      width: Math.max(...sizes.map((size) => size.getUint32(4))),
      height: Math.max(...sizes.map((size) => size.getUint32(8))),
      kinds: [...kinds, ...(hasProfile ? ['a colour profile'] : []), ...boxes.flatMap(boxKinds)],
      isMoving: boxes.some(({ name }) => name === 'moov'),
    };
  },
};
