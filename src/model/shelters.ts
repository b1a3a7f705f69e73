import { z } from 'astro/zod';
import { contactRules, contactShape } from './contacts.ts';
import { unlinkedSources } from './evidence.ts';

/**
 * A confidential place: its visibility is this type. It has no address, no website, no e-mail, no town
 * and no link to its sources: what cannot be written cannot leak. It is reached through its line or the
 * front gate (police, helpline, victim advocate), and `places` says for whom it works, not where it is.
 */
export const shelterSchema = z
  .strictObject({
    ...contactShape,
    sources: unlinkedSources,
  })
  .superRefine(contactRules);

/** See {@link shelterSchema}. */
export type Shelter = z.infer<typeof shelterSchema>;
