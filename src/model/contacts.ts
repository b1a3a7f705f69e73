import { z } from 'astro/zod';
import { choice, choices, localized, references, text } from './fields.ts';
import { checked, publisherOf, sources, type Source } from './evidence.ts';
import { always, hoursProblem } from './hours.ts';
import { needs } from './needs.ts';
import { phoneProblem } from './phone.ts';

// Those of the region; a code more here is all that another one needs.
const languages = {
  sq: 'Albanian',
  sr: 'Serbian',
  bs: 'Bosnian',
  tr: 'Turkish',
  rom: 'Romani',
  mk: 'Macedonian',
  en: 'English',
};

const phone = z
  .strictObject({
    number: text(
      {
        title: 'Number',
        hint: 'As people dial it in the country: 192, 0800 11112. With + if it belongs to another country.',
      },
      30,
    ),
    isShownOnly: z.boolean().default(false).meta({
      title: 'Show without a call link',
      hint: 'Where it is not certain which country the number belongs to: a call could reach a stranger.',
    }),
  })
  .meta({ title: 'Phone' });

const hours = z
  .string()
  .superRefine((line, context) => {
    const reason = hoursProblem(line);
    if (reason) context.addIssue({ code: 'custom', message: reason });
  })
  .meta({ title: 'Hours', hint: 'As Mo-Fr 08:00-16:00, Mo-Su 18:00-22:00 or 24/7.' });

/** Fields that a service and a shelter share: who they are, how to call, what is known of it. */
export const contactShape = {
  name: localized({ title: 'Name' }),
  about: localized(
    {
      title: 'What it does',
      hint: 'One or two short sentences for somebody in a hurry.',
      widget: 'text',
    },
    400,
  ),
  country: choice(
    { title: 'Country' },
    {
      XK: 'Kosovo',
      RS: 'Serbia',
      ME: 'Montenegro',
      AL: 'Albania',
      MK: 'North Macedonia',
      BA: 'Bosnia and Herzegovina',
    },
  ),
  phones: z.array(phone).default([]).meta({ title: 'Phones' }),
  cost: choice(
    { title: 'Price of the call' },
    { free: 'Free', charged: 'Costs a call', unknown: 'Not known' },
  ),
  hours: z.array(hours).default([]).meta({
    title: 'When it answers',
    hint: 'A line each, as Mo-Fr 08:00-16:00; 24/7 for day and night. Leave empty if no source says it.',
  }),
  needs: choices(
    {
      title: 'What it helps with',
      hint: 'Only what a source says. People choose by it whom to turn to.',
    },
    needs,
    'is empty; choose at least one, or nobody who looks by need finds this contact',
  ),
  languages: choices(
    {
      title: 'Languages in which it answers',
      hint: 'Only those that a source names. Leave empty if none does.',
    },
    languages,
  ).default([]),
  places: references('municipalities', {
    title: 'Municipalities it works for',
    hint: 'Leave empty if it works for the whole country.',
  }),
  state: choice(
    {
      title: 'State',
      hint: 'Confirmed needs two sources of different publishers. A number with any doubt is not yet confirmed.',
    },
    { confirmed: 'Confirmed', unconfirmed: 'Not yet confirmed' },
  ),
  note: localized(
    {
      title: 'What is not certain',
      hint: 'For what is not yet confirmed: what is in doubt.',
      widget: 'text',
    },
    400,
  ).optional(),
  sources,
  checked,
  order: z.int().min(0).meta({ title: 'Order', hint: 'Smaller stands first in lists.' }),
};

interface Contact {
  country: keyof typeof import('./countries.ts').countries;
  phones: { number: string }[];
  hours: string[];
  note?: unknown;
  state: 'confirmed' | 'unconfirmed';
  sources: Source[];
}

/** Rules that look at several fields of a contact at once. */
export const contactRules = (contact: Contact, context: z.core.$RefinementCtx) => {
  const problem = (path: (string | number)[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };

  contact.phones.forEach(({ number }, index) => {
    const reason = phoneProblem(number, contact.country);
    if (reason) problem(['phones', index, 'number'], reason);
  });
  if (contact.hours.includes(always) && contact.hours.length > 1) {
    problem(['hours'], 'say 24/7 and something else; remove one of the two');
  }
  if (contact.state === 'unconfirmed' && contact.note === undefined) {
    problem(['note'], 'is missing; say in every language what is not certain about this contact');
  }
  if (contact.state === 'confirmed' && contact.note !== undefined) {
    problem(['note'], 'tells of a doubt, but the state is "confirmed"; remove one of the two');
  }
  if (contact.state === 'confirmed' && new Set(contact.sources.map(publisherOf)).size < 2) {
    problem(
      ['state'],
      'is "confirmed" with one publisher only; add a source of another one, or choose "not yet confirmed"',
    );
  }
};
