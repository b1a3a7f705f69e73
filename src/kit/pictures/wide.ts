import { box, line } from './element.ts';
import type { Format } from './format.ts';
import { colours, course, leaf, number } from './parts.ts';
import { text } from './text.ts';

const size = { width: 1200, height: 630 };
const edge = 72;
const foot = 132;
const leafWidth = 208;
const gap = 32;

/** For previews of links and for posts beside other posts. */
export const wide: Format = {
  name: 'wide',
  ...size,
  hasCode: false,
  layout: ({ words, colour, measures }) => {
    const width = size.width - 2 * edge - leafWidth - gap;
    const { campaign, headline, call, hashtag, country, numbers } = words;
    return box(
      { ...size, flexDirection: 'column', background: colour, color: colours.onColour },
      box(
        { height: 440, padding: `46px ${edge}px 24px`, gap },
        leaf(words, 196, leafWidth, measures),
        box(
          { flexDirection: 'column', justifyContent: 'space-between', width },
          campaign === undefined
            ? undefined
            : text(
                campaign,
                { width, height: 80, largest: 32, smallest: 22, leading: 1.2 },
                'regular',
                measures,
              ),
          text(
            headline,
            { width, height: 216, largest: 76, smallest: 26, leading: 1.1 },
            'bold',
            measures,
          ),
          text(
            call,
            { width, height: campaign ? 100 : 150, largest: 38, smallest: 22, leading: 1.25 },
            'regular',
            measures,
          ),
        ),
      ),
      box({ height: 58, padding: `14px ${edge}px 0` }, course(words, size.width - 2 * edge)),
      box(
        {
          height: foot,
          padding: `0 ${edge}px`,
          justifyContent: 'space-between',
          alignItems: 'center',
          background: colours.paper,
          color: colours.ink,
        },
        box({ gap: 48 }, ...numbers.map((entry) => number(entry, 48, 'column'))),
        box(
          { flexDirection: 'column', alignItems: 'flex-end' },
          hashtag === undefined
            ? undefined
            : line(hashtag, { fontSize: 32, fontWeight: 700, color: colour }),
          line(country, { fontSize: 26 }),
        ),
      ),
    );
  },
};
