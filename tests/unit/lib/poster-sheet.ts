import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocumentProxy } from 'unpdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });

/** Some words of a line, in points from the lower left corner. */
export interface WrittenWords {
  text: string;
  left: number;
  right: number;
  /** What they stand on. */
  base: number;
  size: number;
}

/** What a PDF of one page says of itself, and what is written where. */
export const readSheet = async (pdf: Uint8Array) => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const page = await document.getPage(1);
  const { info } = await document.getMetadata();
  const { items } = await page.getTextContent();
  const written = items.flatMap((item): WrittenWords[] => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [size = 0, , , , left = 0, base = 0] = item.transform as number[];
    return [{ text: item.str, left, right: left + item.width, base, size }];
  });
  const tree = JSON.stringify(await page.getStructTree());
  const [, , width = 0, height = 0] = page.view;
  return { info, pages: document.numPages, written, tree, width, height };
};

/** Text without spaces, which lines and binding change. */
export const closely = (text: string): string => text.replaceAll(/\s/g, '');

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** A sheet as a printer shows it. */
export interface Bitmap {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Draws a sheet, four bytes a pixel. */
export const drawSheet = async (pdf: Uint8Array, dotsPerInch: number): Promise<Bitmap> => {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(pdf);
  const { data, width, height } = await document
    .getPage(0)
    .render({ scale: dotsPerInch / 72, render: 'bitmap' });
  document.destroy();
  return { data, width, height };
};

/** What the codes on a sheet say. */
export const codesOn = async ({ data, width, height }: Bitmap): Promise<string[]> => {
  const pixels = new Uint8ClampedArray(data);
  const read = await readBarcodes(
    { data: pixels, width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'] },
  );
  return read.map(({ text }) => text);
};

/** How many pixels from each edge nothing is drawn. */
export const whiteBorder = ({ data, width, height }: Bitmap): number => {
  let border = Math.min(width, height);
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) === 3 * 255) continue;
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    border = Math.min(border, x, y, width - 1 - x, height - 1 - y);
  }
  return border;
};
