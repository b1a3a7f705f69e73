import { createHash } from 'node:crypto';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';
import { cached } from './cache.ts';
import type { KitFile } from './kit-file.ts';

// An A4 page at one pixel a point.
const size = { width: 595, height: 842 };

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

const drawn = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(pdf);
  try {
    const { data } = await document.getPage(0).render({
      scale: 1,
      render: ({ data: pixels, width, height }) =>
        sharp(pixels, { raw: { width, height, channels: 4 } })
          .removeAlpha()
          .resize({ ...size, fit: 'fill' })
          .webp({ quality: 60 })
          .toBuffer(),
    });
    return data;
  } finally {
    document.destroy();
  }
};

/** What a poster looks like, for the page of the kit: the PDF itself, drawn. */
export const posterPreview = (kit: Kit, posters: KitFile[]): KitFile[] =>
  posters.slice(0, 1).map((poster) => ({
    name: 'poster-preview.webp',
    type: 'image/webp',
    kind: 'preview',
    title: translator(kit.locale)('kit.preview'),
    ...(poster.alt && { alt: poster.alt }),
    size,
    make: async () => {
      const pdf = await poster.make();
      const of = createHash('sha256').update(pdf).digest('hex');
      return cached(['poster preview', of], () => drawn(pdf));
    },
  }));
