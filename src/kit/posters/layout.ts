import { sourceLocale } from '../../i18n/locales.ts';
import type { Kit } from '../../views/kit.ts';
import type { QrCode } from '../qr.ts';
import { adviceHeight, spread } from './advice.ts';
import type { Doc } from './block.ts';
import { codeHeight } from './code.ts';
import { footHeight } from './foot.ts';
import { headHeight, type HeadSizes } from './head.ts';
import { missingLetters } from './letters.ts';
import { between, margin, page } from './measures.ts';
import { numbersHeight } from './numbers.ts';
import type { Advice, PosterWords } from './words.ts';

/** What stands where on a poster. */
export interface Layout {
  head: { sizes: HeadSizes; height: number };
  /** Where the numbers begin, and the advice below them. */
  numbers: number;
  advice: { shown: Advice[]; y: number };
}

const most = 72;
/** The least sizes of the head, the first that are enough: read across a street, across a room, before it. */
const tiers: HeadSizes[] = [
  { title: 48, lead: 17, gap: 20 },
  { title: 34, lead: 15, gap: 15 },
  { title: 24, lead: 13, gap: 11 },
];
const counts = [4, 3, 2, 1];
const footLimit = 90;

const sizesFrom = (least: HeadSizes): HeadSizes[] =>
  Array.from({ length: (most - least.title) / 2 + 1 }, (_, step) => ({
    ...least,
    title: most - 2 * step,
  }));

/** A poster that has no room for its texts: which file and field, why, and what mends it. */
const tooLong = (file: string, fields: string, mend: string) =>
  new Error(`${file}: ${fields} – too long for the poster, which is one sheet; ${mend}.`);

/**
 * Finds the largest title, and the most advice, that have room together.
 * @throws when the texts are too long for the sheet
 */
export const layoutOf = (
  doc: Doc,
  words: PosterWords,
  qr: QrCode,
  { campaign: { slug, textLocale } }: Kit,
): Layout => {
  const file = `content/campaigns/${slug}.${textLocale}.mdx`;
  const shared = `content/campaigns/${slug}.${sourceLocale}.mdx`;
  const numbers = numbersHeight(doc, words);
  if (!numbers) {
    throw tooLong(
      'content/settings/site.yml',
      'card, the numbers and short names of its services',
      'name fewer services, or shorten the short name of a service',
    );
  }
  const missing = missingLetters(doc, words);
  if (missing.length > 0) {
    throw new Error(
      `${file}: title, lead or calls – have “${missing.join(' ')}”, which the font of posters does not have; write it in other letters.`,
    );
  }
  const foot = footHeight(doc, words);
  if (foot > footLimit) {
    throw tooLong(shared, 'organisers and partners', 'name fewer, or write their short names');
  }
  for (const least of tiers) {
    for (const count of counts) {
      const shown = spread(words.advice, count);
      const band = Math.max(adviceHeight(doc, words, shown), codeHeight(doc, words, qr));
      const height = page.height - 2 * margin - numbers - band - foot - 3 * between;
      const sizes = sizesFrom(least).find(
        (each) => (headHeight(doc, words, each) ?? Infinity) <= height,
      );
      if (sizes) {
        const below = margin + height + between;
        return {
          head: { sizes, height },
          numbers: below,
          advice: { shown, y: below + numbers + between },
        };
      }
    }
  }
  throw tooLong(file, 'title and lead', 'shorten the lead, or the longest word of the title');
};
