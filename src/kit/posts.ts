import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';
import { namedNumbersLine, numbersLine } from './numbers-line.ts';
import { occasions, type Occasion } from './occasions.ts';
import { postLength } from './post-length.ts';

/** How long a post may be on the networks that are strictest, and on those that are not. */
export const postLimits = { short: 280, medium: 500, long: 2000 } as const;

/** A text to paste for each length. */
export type Posts = Record<keyof typeof postLimits, string>;

const lines = (...all: (string | undefined)[]) => all.filter(Boolean).join('\n');

const fits = (post: string, limit: number) => postLength(post) <= limit;

// What editors can mend is said to them by file and field, as the content check says it.
const refuse = ({ campaign }: Kit, { number, textLocale }: Occasion, post: string, limit: number) =>
  new Error(
    `content/campaigns/${campaign.slug}.${textLocale}.mdx – ${number ? `days, day ${number}, text` : 'lead'} – is too long: with the call, the address and the numbers a post has ${postLength(post)} characters, and networks take ${limit}; shorten it by ${postLength(post) - limit}.`,
  );

/**
 * The texts to paste for a day of a campaign. A headline that has no room is left out of the middle one, because
 * it stands on the picture.
 * @throws when a text is too long all the same
 */
export const postsOf = (kit: Kit, occasion: Occasion): Posts => {
  const { title, text, call, proposals } = occasion;
  const t = translator(kit.locale);
  const end = lines(kit.campaign.hashtag, kit.pageAddress, numbersLine(kit));
  const whole = lines(title, text, call, end);
  const posts: Posts = {
    short: occasion.number ? lines(title, call, end) : lines(title, end),
    medium: fits(whole, postLimits.medium) ? whole : lines(text, call, end),
    long: lines(
      title,
      text,
      call,
      ...proposals.map(({ audience, text: proposal }) =>
        t(`kit.for.${audience}`, { text: proposal }),
      ),
      kit.campaign.hashtag,
      kit.pageAddress,
      namedNumbersLine(kit),
    ),
  };
  for (const [length, post] of Object.entries(posts) as [keyof Posts, string][]) {
    if (!fits(post, postLimits[length])) throw refuse(kit, occasion, post, postLimits[length]);
  }
  return posts;
};

/** All texts to paste of a campaign. */
export const campaignPosts = (kit: Kit): { occasion: Occasion; posts: Posts }[] =>
  occasions(kit).map((occasion) => ({ occasion, posts: postsOf(kit, occasion) }));
