import { z } from 'astro/zod';
import { choice, localized } from './fields.ts';
import { publisherOf, sources, type Source } from './evidence.ts';

/** Fields of something that sources say about a place: what, how sure it is, and where it was read. */
export const findingShape = {
  about: localized(
    { title: 'What is known', hint: 'One or two short sentences.', widget: 'text' },
    500,
  ),
  state: choice(
    { title: 'State', hint: 'Confirmed needs two sources of different publishers.' },
    { confirmed: 'Confirmed', unconfirmed: 'Not yet confirmed' },
  ),
  sources,
};

/** Refuses a finding that is "confirmed" by one publisher alone. */
export const findingRules = (
  { state, sources }: { state: 'confirmed' | 'unconfirmed'; sources: Source[] },
  context: z.core.$RefinementCtx,
) => {
  if (state === 'confirmed' && new Set(sources.map(publisherOf)).size < 2) {
    context.addIssue({
      code: 'custom',
      path: ['state'],
      message:
        'is "confirmed" with one publisher only; add a source of another one, or choose "not yet confirmed"',
    });
  }
};
