import { z } from 'astro/zod';
import { choice, localized } from './fields.ts';
import { publisherOf, sources, type Source } from './evidence.ts';

/** What editors read at the fields of a finding. */
interface FindingTitles {
  about: string;
  /** The hint of what is known, with an example. */
  hint: string;
  state: string;
  sources: string;
}

/** Fields of something that sources say about a place: what, how sure it is, and where it was read. */
export const findingShape = ({ about, hint, state, sources: read }: FindingTitles) => ({
  about: localized({ title: about, hint, widget: 'text' }, 500),
  state: choice(
    {
      title: state,
      hint: 'Confirmed needs two sources of different publishers. Such as: Not yet confirmed for Zvečan.',
      why: 'Readers must see what is certain.',
    },
    { confirmed: 'Confirmed', unconfirmed: 'Not yet confirmed' },
  ),
  sources: sources.meta({ title: read }),
});

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
        'is "Confirmed" with one publisher only; add a source of another publisher or choose "Not yet confirmed"',
    });
  }
};
