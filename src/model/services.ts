import { z } from 'astro/zod';
import { choice, localized, references, text, webAddress } from './fields.ts';
import { contactRules, contactShape } from './contacts.ts';
import { visibilities, visibilityRules } from './visibility.ts';

const kinds = {
  emergency: 'Emergency number',
  police: 'Police',
  helpline: 'Helpline',
  'victim-office': 'Victim protection office',
  'legal-aid': 'Legal aid',
  'social-work': 'Centre for social work',
  oversight: 'Complaints and oversight',
  compensation: 'Compensation',
  organisation: 'Organisation',
} as const;

/**
 * Somebody who helps: a line, an office, an organisation. `visibility` says whether its file may tell
 * where it is.
 */
export const serviceSchema = z
  .strictObject({
    ...contactShape,
    kind: choice({ title: 'Kind' }, kinds),
    visibility: choice(
      {
        title: 'Who may know where it is',
        hint: 'Public: a public body, or an organisation whose office a source names. Area: all others, all lines, and everybody who keeps people safe or could be watched.',
      },
      visibilities,
    ),
    shortName: localized(
      { title: 'Short name', hint: 'For the help bar: two or three words.' },
      30,
    ).optional(),
    email: z
      .email('is not an e-mail address; write it as name@example.org')
      .optional()
      .meta({ title: 'E-mail' }),
    website: webAddress({ title: 'Website' }).optional(),
    address: text({
      title: 'Address',
      hint: 'Public bodies only. Never a shelter, never a place that keeps people safe.',
    }).optional(),
    offices: references('municipalities', {
      title: 'Municipalities where it has an office',
      hint: 'Only for those whose place everybody may know.',
    }),
  })
  .superRefine((service, context) => {
    contactRules(service, context);
    visibilityRules(service, context);
  });

/** See {@link serviceSchema}. */
export type Service = z.infer<typeof serviceSchema>;
