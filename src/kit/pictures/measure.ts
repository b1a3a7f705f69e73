import PDFDocument from 'pdfkit';
import type { Fonts } from '../../paper/fonts.ts';
import type { Measure } from '../lines.ts';

const perPixel = 1000;

const measureOf = (font: Uint8Array): Measure => {
  const doc = new PDFDocument({ autoFirstPage: false }).font(Buffer.from(font)).fontSize(perPixel);
  return (words) => doc.widthOfString(words) / perPixel;
};

const known = new WeakMap<Fonts, Record<keyof Fonts, Measure>>();

/** Measures words in the fonts, with their kerning, as satori sets them. */
export const measures = (fonts: Fonts): Record<keyof Fonts, Measure> => {
  const found = known.get(fonts) ?? {
    regular: measureOf(fonts.regular),
    bold: measureOf(fonts.bold),
  };
  known.set(fonts, found);
  return found;
};
