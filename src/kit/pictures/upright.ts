import { box, type Element } from './element.ts';
import type { Contents } from './format.ts';
import { code, colours, course, leaf, number } from './parts.ts';
import { text } from './text.ts';

/** Where things lie on a picture that is not wide, in pixels. */
export interface Upright {
  width: number;
  height: number;
  edge: number;
  /** Left free of words above and below, where apps lay their own. */
  free: number;
  /** Height of the paper at the foot, without what is free below. */
  foot: number;
  /** Font size of the day's number, and the largest ones of the texts. */
  leaf: number;
  campaign: number;
  headline: number;
  call: number;
  number: number;
  /** Heights that headline and call have at most. */
  headlineHeight: number;
  callHeight: number;
}

const top = ({ words, measures }: Contents, at: Upright): Element => {
  const { day, date, campaign, hashtag } = words;
  const leafWidth = Math.round(at.leaf * 1.15);
  const gap = 40;
  const width = at.width - 2 * at.edge - (day ? leafWidth + gap : 0);
  const room = { width, height: at.leaf * 0.62, largest: at.campaign, smallest: 16, leading: 1.25 };
  return box(
    { gap },
    day && leaf(day, date, at.leaf, leafWidth, measures),
    box(
      { flexDirection: 'column', gap: 8 },
      text(campaign ?? date, room, campaign === undefined ? 'bold' : 'regular', measures),
      hashtag === undefined ? undefined : text(hashtag, room, 'bold', measures),
    ),
  );
};

const middle = ({ words, measures }: Contents, at: Upright): Element => {
  const width = at.width - 2 * at.edge;
  // Without a day, there is no leaf above.
  const more = words.day ? 0 : at.leaf / 2;
  return box(
    { flexDirection: 'column', gap: at.call * 0.6 },
    text(
      words.headline,
      { width, height: at.headlineHeight + more, largest: at.headline, smallest: 20, leading: 1.1 },
      'bold',
      measures,
    ),
    text(
      words.call,
      { width, height: at.callHeight + more, largest: at.call, smallest: 16, leading: 1.28 },
      'regular',
      measures,
    ),
  );
};

const foot = ({ words, codeAddress, measures }: Contents, at: Upright): Element => {
  const width = at.width - 2 * at.edge - at.foot;
  const room = {
    width,
    height: at.campaign * 1.3,
    largest: at.campaign,
    smallest: 10,
    leading: 1.25,
  };
  return box(
    {
      height: at.foot + at.free,
      padding: `0 ${at.edge}px ${at.free}px`,
      justifyContent: 'space-between',
      alignItems: 'center',
      background: colours.paper,
      color: colours.ink,
    },
    box(
      { flexDirection: 'column', gap: 8 },
      ...words.numbers.map((entry) =>
        number(entry, at.number, 'row', width - at.number * 2.2, measures),
      ),
      text(words.country, room, 'regular', measures),
    ),
    code(codeAddress, at.foot - 40),
  );
};

/** The layout of pictures that are square or tall. */
export const upright = (contents: Contents, at: Upright): Element =>
  box(
    {
      width: at.width,
      height: at.height,
      flexDirection: 'column',
      background: contents.colour,
      color: colours.onColour,
    },
    box(
      {
        height: at.height - at.foot - at.free,
        padding: `${at.free + 56}px ${at.edge}px 40px`,
        flexDirection: 'column',
        justifyContent: 'space-between',
      },
      top(contents, at),
      middle(contents, at),
      course(contents.words, at.width - 2 * at.edge),
    ),
    foot(contents, at),
  );
