import { buffer } from 'node:stream/consumers';
import { translator } from '../../i18n/index.ts';
import { newDocument } from '../../paper/document.ts';
import type { Fonts } from '../../paper/fonts.ts';
import type { Kit } from '../../views/kit.ts';
import { qrCode } from '../qr.ts';
import { drawAdvice } from './advice.ts';
import { drawCode } from './code.ts';
import { drawFoot } from './foot.ts';
import { drawHead } from './head.ts';
import { layoutOf } from './layout.ts';
import { page } from './measures.ts';
import { drawNumbers } from './numbers.ts';
import type { PosterWords } from './words.ts';

/** The sizes of sheets that posters are made for. */
export const sheets = ['A4', 'A3'] as const;

/**
 * A poster as a tagged PDF of one sheet.
 * @throws when its texts are too long for it
 */
export const posterPdf = (
  kit: Kit,
  words: PosterWords,
  fonts: Fonts,
  size: (typeof sheets)[number],
): Promise<Buffer> => {
  const { locale, card, campaign, codeAddress } = kit;
  const { checkedOn } = card;
  const title = translator(locale)('poster.fileTitle');
  const doc = newDocument({ size, locale, title, checkedOn }, fonts);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const scale = doc.page.width / page.width;
  doc.scale(scale);

  const qr = qrCode(codeAddress);
  const { head, numbers, advice } = layoutOf(doc, words, qr, kit);
  const field = campaign.colour;
  drawHead(doc, root, words, { ...head, field });
  drawNumbers(doc, root, words, { y: numbers, field });
  drawAdvice(doc, root, words, { advice: advice.shown, y: advice.y, field });
  drawCode(doc, root, words, { qr, y: advice.y, scale });
  drawFoot(doc, root, words);
  root.end();
  doc.end();
  return buffer(doc);
};
