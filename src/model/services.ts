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
    kind: choice(
      {
        title: 'Kind of service',
        hint: 'What it is, not what it helps with. Such as: Organisation for NGO Aktiv.',
        why: 'The site tells readers what kind of service it is.',
      },
      kinds,
    ),
    visibility: choice(
      {
        title: 'Public or area only',
        hint: 'Public: a public body, or an organisation whose office a source names. Area: all others, all lines, and everybody who keeps people safe or could be watched. Such as: Area for NGO Aktiv.',
        why: 'The wrong choice can put people in danger.',
      },
      visibilities,
    ),
    shortName: localized(
      {
        title: 'Short name',
        hint: 'Two or three words for the top of the page. Such as: Victims’ helpline.',
      },
      30,
    ).optional(),
    email: z.email('is not an e-mail address; write it as name@example.org').optional().meta({
      title: 'E-mail address',
      hint: 'Only one that a source gives. Such as: info@womensnetwork.org.',
    }),
    website: webAddress({
      title: 'Website address',
      hint: 'The first page of its own site. Such as: https://ngoaktiv.org.',
    }).optional(),
    address: text({
      title: 'Street and town',
      hint: 'Public bodies only. Never a shelter. Never a place that keeps people safe. Such as: Migjeni 21, Prishtinë / Priština.',
    }).optional(),
    offices: references('municipalities', {
      title: 'Municipalities with an office',
      hint: 'Only if everybody may know its place. Such as: Priština for the Ombudsperson Institution.',
    }),
  })
  .superRefine((service, context) => {
    contactRules(service, context);
    visibilityRules(service, context);
  });

/** See {@link serviceSchema}. */
export type Service = z.infer<typeof serviceSchema>;
