import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { EditionCode } from '../i18n/locales.ts';
import type { CardNumber, PocketCard } from '../views/card-numbers.ts';
import { grey, sheet } from './measures.ts';

type Doc = PDFKit.PDFDocument;
type Element = ReturnType<Doc['struct']>;

const numberColumn = 54;
const gap = 9;

/** How many numbers stand on the left panel; the others and the notes stand on the right. */
const onTheLeft = 2;

/** Writes a paragraph below what stands before it. */
export const paragraph = (doc: Doc, parent: Element, text: string, width: number): void => {
  parent.add(doc.struct('P', {}, () => doc.text(text, { width })));
};

const writeNumber = (doc: Doc, parent: Element, locale: EditionCode, entry: CardNumber): void => {
  const { x, y } = doc;
  const width = sheet.textWidth - numberColumn;
  const item = doc.struct('LI');
  parent.add(item);
  item.add(
    doc.struct('Lbl', {}, () =>
      doc
        .font('bold')
        .fontSize(24)
        .text(entry.shown, x, y - 7),
    ),
  );
  const body = doc.struct('LBody');
  item.add(body);
  doc.x = x + numberColumn;
  doc.y = y;
  paragraph(doc.fontSize(11), body, entry.name, width);
  paragraph(doc.font('regular').fontSize(9.5), body, entry.say, width);
  doc.fontSize(8.5).fillColor(grey.quiet);
  paragraph(doc, body, translator(locale)(`cost.${entry.cost}`), width);
  doc.fillColor('black');
  doc.x = x;
  doc.y += gap;
};

const writeNotes = (doc: Doc, parent: Element, locale: EditionCode, card: PocketCard): void => {
  const t = translator(locale);
  const date = (day: string) => ({ date: formatDate(locale, day) });
  const notes = [
    t('help.country'),
    t('help.noticed'),
    t('card.checked', date(card.checkedOn)),
    t('card.again', date(card.checkAgainOn)),
  ];
  const width = sheet.textWidth;
  doc.font('regular').fontSize(8.5);
  const height = doc.heightOfString(notes.join('\n'), { width });
  doc.y = Math.max(doc.y, sheet.top + sheet.panel.height - sheet.padding - height);
  for (const note of notes) paragraph(doc, parent, note, width);
};

/**
 * Writes the inside of the card: two panels beside each other, their upper edge at `top`.
 * @throws when the texts are too long for the panels
 */
export const writeInside = (
  doc: Doc,
  parent: Element,
  locale: EditionCode,
  card: PocketCard,
): void => {
  const list = doc.struct('L');
  parent.add(list);
  const panels = [card.numbers.slice(0, onTheLeft), card.numbers.slice(onTheLeft)];
  panels.forEach((numbers, index) => {
    doc.x = sheet.left + index * sheet.panel.width + sheet.padding;
    doc.y = sheet.top + sheet.padding;
    for (const entry of numbers) writeNumber(doc, list, locale, entry);
    if (index > 0) writeNotes(doc, parent, locale, card);
    if (doc.y > sheet.top + sheet.panel.height - sheet.padding / 2) {
      throw new Error(
        `content/settings/site.yml: the texts of the card for the wallet (${locale}) are too long for the paper; shorten what to say, or the short name of a service.`,
      );
    }
  });
};
