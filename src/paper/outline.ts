import { grey, sheet } from './measures.ts';

const { panel, padding, left, top, line, mark } = sheet;
const middle = left + panel.width;
const right = middle + panel.width;
const fold = top + panel.height;
const bottom = fold + panel.height;

type Doc = PDFKit.PDFDocument;

/** Draws where to cut and to fold, and the empty lines of the outside. Nothing of it is read aloud. */
export const drawOutline = (doc: Doc): void => {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(0.6).strokeColor(grey.line);
  doc.rect(left, top, right - left, bottom - top).stroke();
  doc.dash(2, { space: 3 });
  doc.moveTo(left - mark, fold).lineTo(right + mark, fold);
  doc.moveTo(middle, top - mark).lineTo(middle, bottom + mark);
  doc.stroke().undash();
  for (const x of [left, middle]) {
    for (let y = fold + padding + line; y < bottom - padding; y += line) {
      doc.moveTo(x + padding, y).lineTo(x + panel.width - padding, y);
    }
  }
  doc.stroke().endMarkedContent();
};
