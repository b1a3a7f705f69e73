import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { translator } from '../i18n/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { PocketCard } from '../views/card-numbers.ts';
import type { Fonts } from './fonts.ts';
import { grey, sheet } from './measures.ts';
import { drawOutline } from './outline.ts';
import { paragraph, writeInside } from './panels.ts';

// The name that viewers show, and the names of programs, say nothing about what this is for.
const newDocument = (locale: Locale, { checkedOn }: PocketCard, { regular, bold }: Fonts) =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: locales[locale].tag,
    displayTitle: true,
    // The day of the check, so that the same content makes the same file.
    info: { Title: translator(locale)('card.fileTitle'), CreationDate: new Date(checkedOn) },
  })
    .registerFont('regular', regular)
    .registerFont('bold', bold);

/** The card for the wallet as a tagged PDF: one A4 page, to be cut out and folded twice. */
export const cardPdf = async (locale: Locale, card: PocketCard, fonts: Fonts): Promise<Buffer> => {
  const doc = newDocument(locale, card, fonts);
  const text = doc.struct('Document');
  doc.addStructure(text);
  drawOutline(doc);

  // The inside stands on its head: folded backwards, it is upright.
  const centre: [number, number] = [
    sheet.left + sheet.panel.width,
    sheet.top + sheet.panel.height / 2,
  ];
  doc.save().rotate(180, { origin: centre });
  writeInside(doc, text, locale, card);
  doc.restore();

  const t = translator(locale);
  doc.font('regular').fontSize(9).fillColor(grey.quiet);
  doc.x = sheet.left;
  doc.y = sheet.top + 2 * sheet.panel.height + 3 * sheet.mark;
  for (const step of [t('card.cut'), t('card.foldBack'), t('card.foldShut')]) {
    paragraph(doc, text, step, 2 * sheet.panel.width);
  }
  text.end();
  doc.end();
  return buffer(doc);
};
