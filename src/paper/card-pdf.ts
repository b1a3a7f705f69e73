import { buffer } from 'node:stream/consumers';
import { translator } from '../i18n/index.ts';
import type { EditionCode } from '../i18n/locales.ts';
import type { PocketCard } from '../views/card-numbers.ts';
import { newDocument } from './document.ts';
import type { Fonts } from './fonts.ts';
import { grey, sheet } from './measures.ts';
import { drawOutline } from './outline.ts';
import { paragraph, writeInside } from './panels.ts';

/** The card for the wallet as a tagged PDF: one A4 page, to be cut out and folded twice. */
export const cardPdf = async (
  locale: EditionCode,
  card: PocketCard,
  fonts: Fonts,
): Promise<Buffer> => {
  const t = translator(locale);
  const { checkedOn } = card;
  const doc = newDocument({ size: 'A4', locale, title: t('card.fileTitle'), checkedOn }, fonts);
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
