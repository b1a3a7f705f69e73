import type { Fonts } from '../paper/fonts.ts';
import { cached } from './cache.ts';
import { inTheFont } from './in-the-font.ts';
import { drawn, rastered } from './pictures/draw.ts';
import { box, line, type Element } from './pictures/element.ts';
import { measures } from './pictures/measure.ts';
import { colours } from './pictures/parts.ts';
import { text } from './pictures/text.ts';

/** What stands on the picture of a page that is shared. */
export interface CardWords {
  site: string;
  title: string;
  date: string | undefined;
}

const size = { width: 1200, height: 630 };
const edge = 84;
const accent = '#17534d';
const quiet = '#514b44';

const layout = ({ site, title, date }: CardWords, fonts: Fonts): Element => {
  const width = size.width - 2 * edge;
  const room = { width, height: 340, largest: 84, smallest: 12, leading: 1.14 };
  return box(
    {
      ...size,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `64px ${edge}px`,
      borderLeft: `24px solid ${accent}`,
      background: colours.paper,
      color: colours.ink,
    },
    line(site, { fontSize: 40, fontWeight: 700, color: accent }),
    text(inTheFont(title), { ...room, width: width - 24 }, 'bold', measures(fonts)),
    line(date === undefined ? '' : inTheFont(date), { fontSize: 36, color: quiet }),
  );
};

/** The picture as SVG. */
export const shareCardSvg = (words: CardWords, fonts: Fonts): Promise<string> =>
  drawn(layout(words, fonts), size, fonts);

/** The picture of a page for those who share it: the name of the site, the title, the date. Kept between builds. */
export const shareCard = (words: CardWords, fonts: Fonts): Promise<Uint8Array> =>
  cached(['share card', words], async () => rastered(await shareCardSvg(words, fonts)));
