import { z } from 'astro/zod';
import { checked, sources } from './evidence.ts';
import { choice, localized, references, text, webAddress } from './fields.ts';

/** What kind of organisation it is. */
export const organisationKinds = {
  'public-body': 'Public body',
  ngo: 'Non-governmental organisation',
  network: 'Network of organisations',
  international: 'International organisation',
  donor: 'Donor',
} as const;

/** Where organisations are at home: ISO codes with what editors read; `INT` is several countries. */
export const homes = {
  XK: 'Kosovo',
  RS: 'Serbia',
  ME: 'Montenegro',
  AL: 'Albania',
  MK: 'North Macedonia',
  BA: 'Bosnia and Herzegovina',
  HR: 'Croatia',
  AT: 'Austria',
  DE: 'Germany',
  FI: 'Finland',
  GR: 'Greece',
  NL: 'Netherlands',
  INT: 'Several countries',
} as const;

/** See {@link homes}. */
export type Home = keyof typeof homes;

/** Who is who: donors, partners, publishers. Its services have entries of their own. */
export const organisationSchema = z.strictObject({
  name: localized({
    title: 'Name of organisation',
    hint: 'Its own name in that language, or a translation where it has none. Such as: Kosovo Women’s Network.',
  }),
  acronym: localized(
    {
      title: 'Short form',
      hint: 'As people write it in that language. Leave it empty if there is none. Such as: KWN.',
    },
    20,
  ).optional(),
  kind: choice(
    {
      title: 'Kind of organisation',
      hint: 'Such as: Public body.',
      why: 'Readers want to know who it is.',
    },
    organisationKinds,
  ),
  home: choice(
    {
      title: 'Country of organisation',
      hint: 'Where it is at home. Several countries for the European Union or the United Nations.',
      why: 'The list is by country.',
    },
    homes,
  ),
  about: localized(
    {
      title: 'What it does',
      hint: 'One or two sentences, as a source says it. Never where a shelter is.',
      widget: 'text',
    },
    400,
  ),
  website: webAddress({
    title: 'Site of organisation',
    hint: 'The first page of its own site. Leave it empty if its pages say where a shelter is.',
  }).optional(),
  otherNames: z
    .array(text({ title: 'Name' }))
    .default([])
    .meta({
      title: 'Other names',
      hint: 'Under which people know it too. A search finds it by them.',
    }),
  services: references('services', {
    title: 'Services of organisation',
    hint: 'Lines and offices of it that stand among the services.',
  }),
  sources,
  checked,
});

/** See {@link organisationSchema}. */
export type Organisation = z.infer<typeof organisationSchema>;
