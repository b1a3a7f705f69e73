import type { Locale } from '../../../src/i18n/locales.ts';
import type { KitFile } from '../../../src/kit/kit-file.ts';
import type { Kit } from '../../../src/views/kit.ts';

/** A day of a campaign; `change` says what is different about it. */
export const sampleDay = (
  number: number,
  change: Partial<Kit['campaign']['days'][number]> = {},
): Kit['campaign']['days'][number] => ({
  number,
  date: `2026-11-${24 + number}`,
  title: 'Listen before you advise',
  text: 'Somebody who tells you about it has thought about it for a long time.',
  call: 'Ask one question today, and listen.',
  proposals: [{ audience: 'school', text: 'Put the numbers where people wash their hands.' }],
  textLocale: 'en',
  written: ['en'],
  isReviewed: false,
  ...change,
});

/** A kit with two days, of a campaign with sixteen. */
export const sampleKit = (change: Partial<Kit['campaign']> = {}, locale: Locale = 'en'): Kit => ({
  locale,
  codeAddress: `https://example.org/q/${locale}/`,
  pageAddress: `https://example.org/${locale}/campaigns/16-days/`,
  card: {
    numbers: [
      { shown: '112', name: 'Emergency', say: 'Say where you are.', cost: 'free' },
      { shown: '192', name: 'Police', say: 'Say where you are.', cost: 'free' },
    ],
    checkedOn: '2026-11-21',
    checkAgainOn: '2027-02-19',
  },
  campaign: {
    slug: '16-days',
    title: '16 days against violence',
    lead: 'Everybody can do something small.',
    textLocale: locale,
    isFallback: false,
    written: [locale],
    isReviewed: false,
    hasUnconfirmed: false,
    checkedOn: '2026-11-22',
    period: { begins: '2026-11-25', ends: '2026-12-10', isYearly: true },
    standing: {
      current: { begins: '2026-11-25', ends: '2026-12-10' },
      state: 'before',
      dayNumber: undefined,
      ended: undefined,
    },
    days: [sampleDay(1), sampleDay(5)],
    organisers: [],
    partners: [],
    hashtag: '#16days',
    colour: '#7a3b00',
    theme: undefined,
    themeSource: undefined,
    materials: [],
    licence: 'CC BY 4.0',
    cover: undefined,
    keywords: [],
    sources: [],
    ...change,
  },
});

/** A picture of a day that holds its name instead of what one sees. */
export const samplePicture = (day: number, format = 'wide'): KitFile => ({
  name: `day-0${day}-${format}.png`,
  type: 'image/png',
  kind: 'picture',
  title: 'Picture, 1200 × 630',
  day,
  alt: `White words, “day ${day}”, and the numbers`,
  size: { width: 1200, height: 630 },
  make: () => Promise.resolve(new TextEncoder().encode(`day ${day} ${format}`)),
});

/** Does something as on a computer in another time zone. */
export const inTimeZone = async <Result>(
  zone: string,
  act: () => Result | Promise<Result>,
): Promise<Result> => {
  const { TZ } = process.env;
  process.env.TZ = zone;
  try {
    return await act();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
};
