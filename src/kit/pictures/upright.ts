import { box, line, type Element } from './element.ts';
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
  /** Font sizes: of the day's number, and the largest of the texts. */
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
  const leafWidth = Math.round(at.leaf * 1.15);
  const width = at.width - 2 * at.edge - leafWidth - 40;
  const room = { width, height: at.leaf, largest: at.campaign, smallest: 22, leading: 1.25 };
  return box(
    { gap: 40 },
    leaf(words, at.leaf, leafWidth, measures),
    words.campaign === undefined ? undefined : text(words.campaign, room, 'regular', measures),
  );
};

const foot = ({ words, colour, codeAddress }: Contents, at: Upright): Element =>
  box(
    {
      height: at.foot + at.free,
      padding: `0 ${at.edge}px ${at.free}px`,
      justifyContent: 'space-between',
      alignItems: 'center',
      background: colours.paper,
      color: colours.ink,
    },
    box(
      { flexDirection: 'column' },
      words.hashtag === undefined
        ? undefined
        : line(words.hashtag, { fontSize: at.campaign, fontWeight: 700, color: colour }),
      ...words.numbers.map((entry) => number(entry, at.number, 'row')),
      line(words.country, { fontSize: at.campaign * 0.85, marginTop: 8 }),
    ),
    code(codeAddress, at.foot - 48),
  );

/** The layout of pictures that are square or tall. */
export const upright = (contents: Contents, at: Upright): Element => {
  const { words, colour, measures } = contents;
  const width = at.width - 2 * at.edge;
  return box(
    {
      width: at.width,
      height: at.height,
      flexDirection: 'column',
      background: colour,
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
      text(
        words.headline,
        { width, height: at.headlineHeight, largest: at.headline, smallest: 26, leading: 1.1 },
        'bold',
        measures,
      ),
      text(
        words.call,
        { width, height: at.callHeight, largest: at.call, smallest: 24, leading: 1.28 },
        'regular',
        measures,
      ),
      course(words, width),
    ),
    foot(contents, at),
  );
};
