import type { z } from 'astro/zod';
import type { campaignDays } from './campaign-days.ts';
import type { Period } from './campaigns.ts';
import { daysOf } from './period.ts';

// At the foot of a poster, in two lines.
const mostNames = 220;

/** What is wrong with a campaign as a whole: days after its last, more names than a poster has room for. */
export const campaignProblems = ({
  period: { begins, ends },
  days,
  organisers,
  partners,
}: {
  period: Period;
  days: z.infer<typeof campaignDays>;
  organisers: string[];
  partners: { name: string }[];
}): { path: (string | number)[]; message: string }[] => {
  const length = daysOf({ begins, ends });
  const names = [...organisers, ...partners.map(({ name }) => name)].join(', ');
  const late = days.flatMap(({ day: number }, index) =>
    number > length
      ? [
          {
            path: ['days', index, 'day'],
            message: `is ${number}, but the campaign has ${length}; write a smaller number, or a later last day`,
          },
        ]
      : [],
  );
  if (names.length <= mostNames) return late;
  return [
    ...late,
    {
      path: [partners.length > 0 ? 'partners' : 'organisers'],
      message: `are together longer than ${mostNames} characters, for which a poster has room; name fewer, or write short names`,
    },
  ];
};
