import { z } from 'astro/zod';
import { partialDate } from './fields.ts';

/** Whether something ends before it begins, as far as its dates are exact: `2019` and `2019-06` may be the same time. */
export const endsBefore = (begins: string, ends: string): boolean => {
  const length = Math.min(begins.length, ends.length);
  return ends.slice(0, length) < begins.slice(0, length);
};

/** From when to when something lasts, each as exact as a source gives it. */
export const timeSpan = z
  .strictObject({
    begins: partialDate({
      title: 'Begins on',
      hint: 'As exact as the source gives it. Leave it empty if none does. Such as: 2020-10.',
    }).optional(),
    ends: partialDate({
      title: 'Ends on',
      hint: 'As exact as the source gives it. Leave it empty if none does. Such as: 2024-06-19.',
    }).optional(),
  })
  .superRefine(({ begins, ends }, context) => {
    if (begins && ends && endsBefore(begins, ends)) {
      context.addIssue({
        code: 'custom',
        path: ['ends'],
        message: 'lies before the begin; compare both with the source and correct one of them',
      });
    }
  });

/** See {@link timeSpan}. */
export type TimeSpan = z.infer<typeof timeSpan>;
