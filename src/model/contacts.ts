import { z } from 'astro/zod';
import { choice, localized, references, text } from './fields.ts';
import { checked, publisherOf, sources, type Checked, type Source } from './evidence.ts';
import { phoneProblem } from './phone.ts';

const time = (title: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time; write it as 08:00')
    .meta({ title, hint: 'As 08:00' });

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
  .strictObject({
    days: choice(
      { title: 'Days' },
      { 'every-day': 'Every day', workdays: 'Workdays', weekdays: 'Monday to Friday' },
    ),
    from: time('From'),
    to: time('To'),
  })
  .meta({ title: 'Hours' });

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
  availability: choice(
    { title: 'When it answers' },
    { always: 'Day and night', hours: 'At the hours below', unknown: 'Not known' },
  ),
  hours: z
    .array(hours)
    .default([])
    .meta({ title: 'Hours', hint: 'Only if it answers at certain hours.' }),
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
  availability: 'always' | 'hours' | 'unknown';
  hours: unknown[];
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
  if ((contact.availability === 'hours') !== contact.hours.length > 0) {
    problem(
      ['hours'],
      'and "When it answers" disagree; give hours, or choose another answer there',
    );
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

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The day by which a contact is to be checked again: lines after 90 days, offices after 180. */
export const nextCheck = (contact: { phones: unknown[]; checked: Checked }): string => {
  const days = contact.phones.length > 0 ? 90 : 180;
  return new Date(Date.parse(contact.checked.on) + days * dayInMilliseconds)
    .toISOString()
    .slice(0, 10);
};
