import { z } from 'astro/zod';
import { choice } from './fields.ts';
import { findingRules, findingShape } from './finding.ts';

const member = choice(
  { title: 'Member' },
  {
    police: 'Police',
    judiciary: 'Judiciary',
    'social-work': 'Centre for social work',
    'gender-equality': 'Municipal gender equality office',
    education: 'Municipal education department',
    health: 'Health institutions',
    councillors: 'Women councillors’ group',
    employment: 'Employment service',
    'victim-advocates': 'Victim advocates',
    'civil-society': 'Civil society',
  },
);

/** The institutions of one municipality that work together against domestic violence. */
export const mechanismSchema = z
  .strictObject({
    ...findingShape({
      about: 'Mechanism: what is known',
      hint: 'One or two short sentences. Such as: We do not know whether it meets today.',
      state: 'Mechanism: confirmed or not',
      sources: 'Sources about the mechanism',
    }),
    members: z.array(member).default([]).meta({
      title: 'Members of the mechanism',
      hint: 'Only those that a source names for this municipality. Such as: Police in Zvečan.',
    }),
  })
  .superRefine(findingRules);

/** Who may sit in a mechanism. */
export type Member = z.infer<typeof member>;
