import { z } from 'astro/zod';
import { contactRules, contactShape } from './contacts.ts';
import { unlinkedSource } from './evidence.ts';

/**
 * A confidential place. It has no address, no website, no e-mail, no town and no link to its
 * sources: what cannot be written cannot leak. It is reached through its line or the front gate (police, helpline,
 * victim advocate), and `places` says for whom it works, not where it is.
 */
export const shelterSchema = z
  .strictObject({
    ...contactShape,
    sources: z
      .array(unlinkedSource)
      .min(1, 'names no source; every fact needs one, with its date')
      .meta({
        title: 'Sources',
        hint: 'Who published it, and when. No link: it could lead there.',
      }),
  })
  .superRefine(contactRules);

/** See {@link shelterSchema}. */
export type Shelter = z.infer<typeof shelterSchema>;
