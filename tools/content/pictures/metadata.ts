/** The kinds of metadata that a picture carries, in words: where and with what it was taken, by whom. */
export const metadataIn = (picture: Buffer): string[] => {
  const read = readers.find(({ begins }) => begins(picture))?.read;
  return [...new Set(read?.(picture) ?? [])];
};

interface Reader {
  begins: (picture: Buffer) => boolean;
  read: (picture: Buffer) => string[];
}

const ascii = (picture: Buffer, from: number, to: number) => picture.toString('latin1', from, to);

// JPEG: a row of segments, each with its length, until the picture itself begins.
const jpeg = (picture: Buffer): string[] => {
  const found: string[] = [];
  for (let at = 2; at + 4 <= picture.length && picture[at] === 0xff;) {
    const marker = picture[at + 1] ?? 0;
    if (marker === 0xda) break;
    const content = ascii(picture, at + 4, at + 34);
    if (marker === 0xe1) found.push(content.startsWith('Exif') ? 'EXIF' : 'XMP');
    if (marker === 0xed) found.push('IPTC');
    if (marker === 0xfe) found.push('a comment');
    at += 2 + picture.readUInt16BE(at + 2);
  }
  return found;
};

const pngChunks: Record<string, string> = {
  eXIf: 'EXIF',
  tEXt: 'a comment',
  zTXt: 'a comment',
  iTXt: 'a comment',
  tIME: 'the time of the last change',
};

const png = (picture: Buffer): string[] => {
  const found: string[] = [];
  for (let at = 8; at + 8 <= picture.length; at += 12 + picture.readUInt32BE(at)) {
    const kind = pngChunks[ascii(picture, at + 4, at + 8)];
    if (kind) found.push(kind);
  }
  return found;
};

const webp = (picture: Buffer): string[] => {
  const found: string[] = [];
  for (let at = 12; at + 8 <= picture.length;) {
    const name = ascii(picture, at, at + 4);
    if (name === 'EXIF') found.push('EXIF');
    if (name === 'XMP ') found.push('XMP');
    const size = picture.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return found;
};

// AVIF and HEIC keep a table of what is inside; the names of its kinds stand in it as they are.
const boxes = (picture: Buffer): string[] => [
  ...(picture.includes('infe') && picture.includes('Exif') ? ['EXIF'] : []),
  ...(picture.includes('application/rdf+xml') ? ['XMP'] : []),
];

const gif = (picture: Buffer): string[] => [
  ...(picture.includes(Buffer.from([0x21, 0xfe])) ? ['a comment'] : []),
  ...(picture.includes('XMP DataXMP') ? ['XMP'] : []),
];

const svg = (picture: Buffer): string[] =>
  /<metadata\b|<!--|\b(?:inkscape|sodipodi|xmp|rdf|dc):/.test(picture.toString('utf8'))
    ? ['notes of the drawing program']
    : [];

const startsWith = (bytes: number[]) => (picture: Buffer) =>
  bytes.every((byte, index) => picture[index] === byte);

const readers: Reader[] = [
  { begins: startsWith([0xff, 0xd8]), read: jpeg },
  { begins: startsWith([0x89, 0x50, 0x4e, 0x47]), read: png },
  { begins: (picture) => ascii(picture, 8, 12) === 'WEBP', read: webp },
  { begins: (picture) => ascii(picture, 4, 8) === 'ftyp', read: boxes },
  { begins: (picture) => ascii(picture, 0, 3) === 'GIF', read: gif },
  { begins: (picture) => /^\s*<(?:\?xml|svg)/.test(ascii(picture, 0, 60)), read: svg },
];
