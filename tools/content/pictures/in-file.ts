import { formatOf, insideOf } from './formats/index.ts';

/** What a picture of a text may be at most; the desk makes smaller ones. */
const most = { side: 2500, bytes: 1_500_000 };

// Turns the picture as its metadata says, takes that out, and makes it smaller.
const tool = 'mogrify -auto-orient -strip -resize "2000x2000>"';

const svgProblems = (file: string, text: string): string[] => {
  // The site’s own icon is such a drawing; it is not edited at the desk.
  if (!file.startsWith('public/')) {
    return ['is an SVG drawing, which can hold programs; export it as PNG, 2000 pixels wide'];
  }
  return /<metadata\b|<!--|\b(?:inkscape|sodipodi|xmp|rdf|dc):/.test(text)
    ? ['holds notes of the drawing program; save it as plain SVG']
    : [];
};

/** What is wrong with a picture's file itself: metadata, its size, its kind. */
export const inFile = (file: string, bytes: Buffer): string[] => {
  if (/\.svg$/i.test(file)) return svgProblems(file, bytes.toString('utf8'));
  const format = formatOf(bytes);
  if (!format) {
    return [
      'is no JPEG, PNG, WebP or AVIF, whatever its name says, and browsers may not show it; open it, save it as JPEG and replace it',
    ];
  }
  const inside = insideOf(bytes);
  if (!inside) return ['cannot be read; it seems damaged: save it anew and replace it'];
  const { width, height, kinds, isMoving } = inside;
  return [
    ...(format.ending.test(file)
      ? []
      : [`is a ${format.name.toUpperCase()} by its content; give its name that ending`]),
    ...(isMoving ? ['moves, and readers cannot stop it; save one picture of it as PNG'] : []),
    ...(kinds.length > 0
      ? [
          `holds ${kinds.join(' and ')}, which can tell where, when and by whom it was made; upload it at the desk, which mends that, or run ImageMagick: ${tool} "${file}"`,
        ]
      : []),
    ...(Math.max(width, height) > most.side
      ? [
          `is ${width} × ${height} pixels, more than ${most.side}; upload it at the desk, which mends that, or run ImageMagick: ${tool} "${file}"`,
        ]
      : []),
    ...(bytes.length > most.bytes
      ? [
          `weighs ${(bytes.length / 1_000_000).toFixed(1)} MB, more than ${most.bytes / 1_000_000}; upload it at the desk, which mends that, or run ImageMagick: ${tool} "${file}"`,
        ]
      : []),
  ];
};
