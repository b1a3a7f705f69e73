import { z } from 'astro/zod';
import { countryCodes, type Country } from './countries.ts';
import { documents } from './documents.ts';
import { checked, sources } from './evidence.ts';
import { choice, choices, localized, reference, references, text } from './fields.ts';
import { articleText } from './prose.ts';
import { timeSpan } from './time-span.ts';

const lines = (title: string, hint: string) =>
  z
    .array(text({ title: 'One of them', hint: 'One sentence.' }, 300))
    .default([])
    .meta({ title, hint });

const cluster = z
  .strictObject({
    name: text(
      {
        title: 'Name of part',
        hint: 'Such as: Services and reintegration.',
        why: 'A part without a name says nothing.',
      },
      120,
    ),
    about: text(
      { title: 'What this part did', hint: 'One or two sentences.', widget: 'text' },
      400,
    ).optional(),
  })
  .meta({ title: 'Part of project' });

/** A project in one language. Its text says what came of it. */
export const projectText = articleText.extend({
  objectives: lines(
    'Objectives of project',
    'What the project wanted to reach, as its own documents say it.',
  ),
  expectedResults: lines('Expected results', 'What was to be there at the end.'),
  activities: lines('Activities of project', 'What was done, one thing on each line.'),
  clusters: z.array(cluster).default([]).meta({
    title: 'Parts of project',
    hint: 'If its work was divided into parts. Leave it empty if it was not.',
  }),
  grants: text(
    {
      title: 'Grants of project',
      hint: 'Who could get money from the project, and for what. Leave it empty if no source says it.',
      widget: 'text',
    },
    500,
  ).optional(),
});

/** What an organisation was in a project. */
export const partnerRoles = {
  lead: 'Leads it',
  partner: 'Partner',
  implementer: 'Carries it out',
  supporter: 'Supports it',
} as const;

const partner = z
  .strictObject({
    organisation: reference('organisations', {
      title: 'Organisation in project',
      hint: 'Its entry under Organisations. Add it there first.',
      why: 'A line without an organisation says nothing.',
    }),
    role: choice(
      {
        title: 'Role in project',
        hint: 'As a source names it. Such as: Leads it.',
        why: 'Readers want to know who does what.',
      },
      partnerRoles,
    ),
  })
  .meta({ title: 'Partner in project' });

const countryLabels: Record<Country, string> = {
  XK: 'Kosovo',
  RS: 'Serbia',
  ME: 'Montenegro',
  AL: 'Albania',
  MK: 'North Macedonia',
  BA: 'Bosnia and Herzegovina',
};

const money = z.strictObject({
  amount: z.number().positive('is not above zero; write the amount, such as 7000000').meta({
    title: 'Amount in euros',
    hint: 'Digits only. Such as: 7000000.',
    why: 'Money without an amount says nothing.',
  }),
  sources: sources.meta({ title: 'Sources of the amount' }),
});

/** What is known of how far a project is. */
export const projectStates = {
  planned: 'Not begun yet',
  running: 'Under way',
  ended: 'Ended',
  unknown: 'Not known',
} as const;

/** What all languages of a project share. */
export const projectFacts = z.strictObject({
  name: localized({
    title: 'Official name',
    hint: 'As its documents write it, translated where they have no name in that language. Such as: European Union Kosovo Justice Sector Programme (EUKOJUST).',
  }),
  period: timeSpan.meta({
    title: 'When it ran',
    hint: 'Leave both empty if no source gives dates. The page then says so.',
    why: 'Readers want to know whether it is still under way.',
  }),
  status: choice(
    {
      title: 'State of project',
      hint: 'Not known, if no source says it.',
      why: 'Readers want to know whether it is still under way.',
    },
    projectStates,
  ),
  donors: references('organisations', {
    title: 'Paid by',
    hint: 'Their entries under Organisations. Such as: European Union.',
  }),
  programme: localized({
    title: 'Larger programme',
    hint: 'The larger programme that it belongs to, if there is one.',
  }).optional(),
  partners: z.array(partner).default([]).meta({
    title: 'Organisations in it',
    hint: 'Who leads it and who takes part.',
  }),
  places: references('municipalities', {
    title: 'Municipalities of project',
    hint: 'Where it worked, if a source names them. Never because a shelter is there.',
  }),
  countries: choices(
    {
      title: 'Countries of project',
      hint: 'In which it worked. Such as: Kosovo.',
      why: 'Readers want to know where it was.',
    },
    Object.fromEntries(countryCodes.map((code) => [code, countryLabels[code]])) as Record<
      Country,
      string
    >,
    'is empty; choose at least one country',
  ),
  money: money.optional().meta({
    title: 'Money of project',
    hint: 'Only with a source. Leave it empty if none gives an amount.',
  }),
  documents,
  guides: references('guides', {
    title: 'Help that it concerns',
    hint: 'Guides for readers who need help with what the project is about.',
  }),
  sources,
  checked,
});
