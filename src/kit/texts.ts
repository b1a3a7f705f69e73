import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';
import { described } from './described.ts';
import type { KitFile } from './kit-file.ts';
import { namedNumbersLine } from './numbers-line.ts';
import type { Occasion } from './occasions.ts';
import { campaignPosts, type Posts } from './posts.ts';

const underlined = (heading: string, sign: string) => [heading, sign.repeat(heading.length)];

const part = (heading: string, text: string) => ['', ...underlined(heading, '-'), text];

/** What the heading of an occasion says: which day it is, only the date of an only day, or that it is all of it. */
export const occasionName = (
  { locale, campaign }: Pick<Kit, 'locale' | 'campaign'>,
  { number, date }: Pick<Occasion, 'number' | 'date'>,
): string => {
  const t = translator(locale);
  if (!number || !date) return t('kit.asCampaign');
  const shown = formatDate(locale, date);
  return campaign.days.length === 1 ? shown : t('kit.day', { number, date: shown });
};

const section = (kit: Kit, occasion: Occasion, posts: Posts, pictures: KitFile[]) => {
  const t = translator(kit.locale);
  const own = described(pictures.filter(({ day }) => day === occasion.number)).map(
    ({ alt, files }) => `${alt}\n(${files.map(({ name }) => name).join(', ')})`,
  );
  return [
    '',
    '',
    ...underlined(`${occasionName(kit, occasion)} – ${occasion.title}`, '='),
    ...part(t('kit.short280'), posts.short),
    ...part(t('kit.medium500'), posts.medium),
    ...part(t('kit.long2000'), posts.long),
    ...(own.length > 0 ? part(t('kit.alt'), own.join('\n\n')) : []),
  ];
};

const whole = (kit: Kit, pictures: KitFile[]) => {
  const t = translator(kit.locale);
  const { checkedOn, checkAgainOn } = kit.card;
  return [
    kit.campaign.title,
    t('kit.texts'),
    '',
    namedNumbersLine(kit),
    t('card.checked', { date: formatDate(kit.locale, checkedOn) }),
    t('card.again', { date: formatDate(kit.locale, checkAgainOn) }),
    ...campaignPosts(kit).flatMap(({ occasion, posts }) => section(kit, occasion, posts, pictures)),
    '',
  ].join('\n');
};

/**
 * The texts to paste, with the descriptions of the pictures that go with them.
 * @param pictures those of the kit
 */
export const texts = (kit: Kit, pictures: KitFile[] = []): KitFile[] => [
  {
    name: 'texts.txt',
    type: 'text/plain; charset=utf-8',
    kind: 'texts',
    title: translator(kit.locale)('kit.textsFile'),
    make: () => Promise.resolve(new TextEncoder().encode(whole(kit, pictures))),
  },
];
