import { z } from 'astro/zod';
import { choice, localized, references, text, webAddress } from './fields.ts';
import { contactRules, contactShape } from './contacts.ts';

// Only public institutions may have an address: anybody may walk in there, and everybody knows it.
const publicInstitutions = [
  'emergency',
  'police',
  'victim-office',
  'legal-aid',
  'social-work',
  'oversight',
];

/** Somebody who helps and whose whereabouts are no secret: a line, an office, an organisation. */
export const serviceSchema = z
  .strictObject({
    ...contactShape,
    kind: choice(
      { title: 'Kind' },
      {
        emergency: 'Emergency number',
        police: 'Police',
        helpline: 'Helpline',
        'victim-office': 'Victim protection office',
        'legal-aid': 'Legal aid',
        'social-work': 'Centre for social work',
        oversight: 'Complaints and oversight',
        compensation: 'Compensation',
        organisation: 'Organisation',
      },
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
      hint: 'Public institutions only. Never a shelter, never a place that keeps people safe.',
    }).optional(),
    offices: references('municipalities', {
      title: 'Municipalities where it has an office',
    }),
  })
  .superRefine((service, context) => {
    contactRules(service, context);
    if (service.address && !publicInstitutions.includes(service.kind)) {
      context.addIssue({
        code: 'custom',
        path: ['address'],
        message:
          'is only for public institutions; remove it: a place that helps people can be watched',
      });
    }
  });

/** See {@link serviceSchema}. */
export type Service = z.infer<typeof serviceSchema>;
