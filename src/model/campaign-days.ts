import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Who can do something on a day of a campaign. */
export const audiences = ['school', 'municipality', 'company', 'neighbour'] as const;

/** See {@link audiences}. */
export type Audience = (typeof audiences)[number];

const titleOfAudience: Record<Audience, string> = {
  school: 'What schools can do',
  municipality: 'What municipalities can do',
  company: 'What companies can do',
  neighbour: 'What neighbours can do',
};

const proposal = (audience: Audience) =>
  text(
    {
      title: titleOfAudience[audience],
      hint: 'One or two sentences about something small. Leave it empty if you have no idea for this day. Such as: Put the numbers where people wash their hands.',
      widget: 'text',
    },
    220,
  ).optional();

const campaignDay = z
  .strictObject({
    day: z
      .int()
      .min(1, 'is below 1; the first day of the campaign is 1')
      .max(366, 'is above 366; no campaign is longer than a year')
      .meta({
        title: 'Number of day',
        hint: 'Counted from the first day of the campaign, which is 1. The same number in each language. Such as: 3.',
        why: 'The site makes the date of it, each year anew.',
        counts: true,
      }),
    title: text(
      {
        title: 'Headline of day',
        hint: 'A few calm words that are read from afar, on pictures too. Such as: Listen before you advise.',
        why: 'It stands on the page and on the pictures.',
      },
      60,
    ),
    text: text(
      {
        title: 'Text of day',
        hint: 'Two or three short sentences: what this day is about. Such as: Somebody who tells you about violence has thought about it for a long time.',
        why: 'It says what the day is about.',
        widget: 'text',
      },
      320,
    ),
    call: text(
      {
        title: 'Call of day',
        hint: 'One thing that a reader can do today, as a sentence. Such as: Ask one question today, and listen.',
        why: 'It stands first on the page of the day, and on the pictures.',
      },
      100,
    ),
    school: proposal('school'),
    municipality: proposal('municipality'),
    company: proposal('company'),
    neighbour: proposal('neighbour'),
  })
  .meta({ title: 'Day' });

/** A day of a campaign in one language. */
export type CampaignDayText = z.infer<typeof campaignDay>;

const numbersIn = (days: unknown): { index: number; number: number }[] =>
  Array.isArray(days)
    ? days.flatMap((day: { day?: unknown } | null, index) =>
        typeof day?.day === 'number' ? [{ index, number: day.day }] : [],
      )
    : [];

/** The days of a translation that the source language does not have: nobody would ever see them. */
export const daysWithoutSource = (
  source: Record<string, unknown>,
  translation: Record<string, unknown>,
): { path: (string | number)[]; message: string }[] => {
  const known = numbersIn(source.days).map(({ number }) => number);
  return numbersIn(translation.days)
    .filter(({ number }) => !known.includes(number))
    .map(({ index, number }) => ({
      path: ['days', index, 'day'],
      message: `is ${number}, but the Serbian text has no day ${number}; correct the number, or add the day there`,
    }));
};

// A post of 500 characters holds both with hashtag, address and numbers: src/kit/posts.ts.
const mostInPost = 385;

/** The days of a campaign in one language, each number once. */
export const campaignDays = z
  .array(campaignDay)
  .max(40, 'are more than 40 days; choose the days on which something is done')
  .superRefine((days, context) => {
    for (const [index, { day, text: words, call }] of days.entries()) {
      const length = words.length + call.length;
      if (length > mostInPost) {
        context.addIssue({
          code: 'custom',
          path: [index, 'text'],
          message: `is too long together with the call: both have ${length} characters, and a post has room for ${mostInPost}; shorten one of them`,
        });
      }
      if (days.findIndex((other) => other.day === day) < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'day'],
          message: `is ${day}, as that of another day of this campaign; give each day its own number`,
        });
      }
    }
  })
  .default([])
  .meta({
    title: 'Days with own page',
    hint: 'Each one gets a page, pictures to share and an entry in the calendar. Such as: three days of a week.',
  });
