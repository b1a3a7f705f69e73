import { box, type Element } from './element.ts';
import type { Contents, Format } from './format.ts';
import { colours, course, leaf, number } from './parts.ts';
import { text } from './text.ts';

const size = { width: 1200, height: 630 };
const edge = 72;
const inner = size.width - 2 * edge;
const foot = 132;
const leafWidth = 208;
const leafGap = 32;

const body = ({ words, measures }: Contents): Element => {
  const { campaign, date, day, headline, call } = words;
  const width = day ? inner - leafWidth - leafGap : inner;
  return box(
    { height: 440, padding: `46px ${edge}px 20px`, gap: leafGap },
    day && leaf(day, date, 196, leafWidth, measures),
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width },
      text(
        campaign ?? date,
        { width, height: 80, largest: 32, smallest: 16, leading: 1.2 },
        campaign === undefined ? 'bold' : 'regular',
        measures,
      ),
      text(
        headline,
        { width, height: 176, largest: 80, smallest: 20, leading: 1.1 },
        'bold',
        measures,
      ),
      text(
        call,
        { width, height: day ? 92 : 120, largest: 38, smallest: 16, leading: 1.25 },
        'regular',
        measures,
      ),
    ),
  );
};

const numbersWidth = 732;

const below = ({ words, colour, measures }: Contents): Element => {
  const { numbers, hashtag, country } = words;
  const gap = 40;
  const each = (numbersWidth - (numbers.length - 1) * gap) / numbers.length;
  const room = {
    width: inner - numbersWidth,
    height: 44,
    largest: 32,
    smallest: 10,
    leading: 1.25,
  };
  return box(
    {
      height: foot,
      padding: `0 ${edge}px`,
      justifyContent: 'space-between',
      alignItems: 'center',
      background: colours.paper,
      color: colours.ink,
    },
    box({ gap }, ...numbers.map((entry) => number(entry, 48, 'column', each, measures))),
    box(
      { flexDirection: 'column', alignItems: 'flex-end' },
      hashtag === undefined
        ? undefined
        : box({ color: colour }, text(hashtag, room, 'bold', measures)),
      text(country, { ...room, largest: 28 }, 'regular', measures),
    ),
  );
};

/** For previews of links and for posts beside other posts. */
export const wide: Format = {
  name: 'wide',
  ...size,
  hasCode: false,
  layout: (contents) =>
    box(
      {
        ...size,
        flexDirection: 'column',
        background: contents.colour,
        color: colours.onColour,
      },
      body(contents),
      box({ height: 58, padding: `14px ${edge}px 0` }, course(contents.words, inner)),
      below(contents),
    ),
};
