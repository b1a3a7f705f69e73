import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const plain = (ending: string) =>
  readFileSync(join('tests/unit/fixtures/pictures', `plain.${ending}`));

const size = (length: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(length, 0, bytes);
  return buffer;
};

const insert = (file: Buffer, at: number, ...parts: Buffer[]) =>
  Buffer.concat([file.subarray(0, at), ...parts, file.subarray(at)]);

const segment = (marker: number, content: string) =>
  Buffer.concat([
    Buffer.from([0xff, marker]),
    size(content.length + 2, 2),
    Buffer.from(content, 'latin1'),
  ]);

// The sum at its end is not looked at.
const chunk = (name: string, content: Buffer) =>
  Buffer.concat([size(content.length, 4), Buffer.from(name), content, Buffer.alloc(4)]);

const inWebp = (name: string) => {
  const file = Buffer.concat([plain('webp'), Buffer.from(name), Buffer.from([2, 0, 0, 0, 0, 0])]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
};

const inJpeg = (marker: number, content: string) =>
  insert(plain('jpg'), 2, segment(marker, content));

const inPng = (name: string) => insert(plain('png'), 33, chunk(name, Buffer.from('a')));

const box = (name: string) => Buffer.concat([size(9, 4), Buffer.from(`${name}a`)]);

const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);

const gif = (...blocks: Buffer[]) =>
  Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    frame,
    ...blocks,
    Buffer.from([0x3b]),
  ]);

/** A picture that says it has 3000 × 2000 dots. */
export const large = plain('png');
large.writeUInt32BE(3000, 16);
large.writeUInt32BE(2000, 20);

const jpg = plain('jpg');
// Between two parts of the dots, behind what a reader sees first.
const scans = Buffer.concat([jpg.subarray(0, -2), segment(0xe1, 'Exif'), jpg.subarray(-2)]);

/** Pictures that hold something, each with what. */
export const told: Record<string, { bytes: Buffer; kinds: string[] }> = {
  'XMP in a JPEG': { bytes: inJpeg(0xe1, 'http://ns.adobe.com/xap/1.0/'), kinds: ['XMP'] },
  'IPTC in a JPEG': { bytes: inJpeg(0xed, 'Photoshop 3.0'), kinds: ['IPTC'] },
  'a comment in a JPEG': { bytes: inJpeg(0xfe, 'Ana'), kinds: ['a comment'] },
  'a colour profile in a JPEG': {
    bytes: inJpeg(0xe2, 'ICC_PROFILE'),
    kinds: ['a colour profile'],
  },
  'a second picture in a JPEG': { bytes: inJpeg(0xe2, 'MPF'), kinds: ['further pictures'] },
  'a small copy in a JPEG': { bytes: inJpeg(0xe0, 'JFXX'), kinds: ['a small copy of the picture'] },
  'a maker’s notes in a JPEG': {
    bytes: inJpeg(0xe4, 'Samsung'),
    kinds: ['notes of a camera or program'],
  },
  'EXIF behind the dots of a JPEG': { bytes: scans, kinds: ['EXIF'] },
  'a film behind a JPEG': {
    bytes: Buffer.concat([jpg, Buffer.from('ftypmp42')]),
    kinds: ['something behind its end'],
  },
  'a text in a PNG': { bytes: inPng('tEXt'), kinds: ['a comment'] },
  'a packed text in a PNG': { bytes: inPng('zTXt'), kinds: ['a comment'] },
  'the time in a PNG': { bytes: inPng('tIME'), kinds: ['the time of the last change'] },
  'a program’s notes in a PNG': { bytes: inPng('prVW'), kinds: ['notes of a camera or program'] },
  'something behind a PNG': {
    bytes: Buffer.concat([plain('png'), Buffer.from('a')]),
    kinds: ['something behind its end'],
  },
  'XMP in a WebP': { bytes: inWebp('XMP '), kinds: ['XMP'] },
  'notes in a WebP': { bytes: inWebp('note'), kinds: ['notes of a camera or program'] },
  'a box in an AVIF': {
    bytes: Buffer.concat([plain('avif'), box('uuid')]),
    kinds: ['notes of a camera or program'],
  },
  'a comment in a GIF': {
    bytes: gif(Buffer.from([0x21, 0xfe, 1, 65, 0])),
    kinds: ['a comment'],
  },
  'XMP in a GIF': {
    bytes: gif(Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), Buffer.from([1, 65, 0])),
    kinds: ['XMP'],
  },
};

/** Pictures that move, by their format. */
export const moving = {
  gif: gif(frame),
  png: inPng('acTL'),
  webp: inWebp('ANIM'),
};
