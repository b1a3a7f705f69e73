import { z } from 'astro/zod';
import { choice, choices, localized, position, references, text } from './fields.ts';
import { checked, publisherOf, sources, type Source } from './evidence.ts';
import { always, hoursPattern, hoursProblem } from './hours.ts';
import { needs } from './needs.ts';
import { phonePattern, phoneProblem } from './phone.ts';

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
        title: 'Phone number',
        hint: 'As people dial it in the country. Begin with + if the number belongs to another country. Such as: 0800 11112.',
        why: 'Without a number nobody can call.',
        ...phonePattern,
      },
      30,
    ),
    isShownOnly: z.boolean().default(false).meta({
      title: 'Hide the call link?',
      hint: 'Yes if it is not certain to which country the number belongs. A call could reach a stranger. Such as: 028 478 388.',
    }),
  })
  .meta({ title: 'Phone' });

const hours = z
  .string()
  .superRefine((line, context) => {
    const reason = hoursProblem(line);
    if (reason) context.addIssue({ code: 'custom', message: reason });
  })
  .meta({
    title: 'Hours',
    hint: 'Days and times, as Mo-Fr 08:00-16:00. The days are Mo, Tu, We, Th, Fr, Sa and Su. Such as: 24/7 for day and night.',
    ...hoursPattern,
  });

/** Fields that a service and a shelter share: who they are, how to call, what is known of it. */
export const contactShape = {
  name: localized({
    title: 'Full name',
    hint: 'As it calls itself in each language. Such as: Kosovo Police.',
  }),
  about: localized(
    {
      title: 'What it does',
      hint: 'One or two short sentences for somebody in a hurry. Such as: A police line for reporting domestic or any other violence.',
      why: 'People decide by it whether to call.',
      widget: 'text',
    },
    400,
  ),
  country: choice(
    {
      title: 'Country it works in',
      hint: 'The country where the number can be called. Such as: Kosovo for 192.',
      why: 'The site checks the numbers by the country.',
    },
    {
      XK: 'Kosovo',
      RS: 'Serbia',
      ME: 'Montenegro',
      AL: 'Albania',
      MK: 'North Macedonia',
      BA: 'Bosnia and Herzegovina',
    },
  ),
  phones: z.array(phone).default([]).meta({
    title: 'Phone numbers',
    hint: 'Only numbers that a source gives. Leave it empty if there is none. Such as: 192.',
  }),
  cost: choice(
    {
      title: 'Price of the call',
      hint: 'Free only if a source says so. Such as: Free for 0800 11112.',
      why: 'Somebody without money asks this first.',
    },
    { free: 'Free', charged: 'Costs a call', unknown: 'Not known' },
  ),
  hours: z.array(hours).default([]).meta({
    title: 'When it answers',
    hint: 'One line for all days with the same hours. Leave it empty if no source says it. Such as: 24/7 for day and night.',
  }),
  needs: choices(
    {
      title: 'What it helps with',
      hint: 'Only what a source says. Such as: Legal help for the Free Legal Aid Agency.',
      why: 'People look for a contact by what they need.',
    },
    needs,
    'is empty; choose at least one',
  ),
  languages: choices(
    {
      title: 'Languages it answers in',
      hint: 'Only those that a source names. Leave it empty if no source names one.',
    },
    languages,
  ).default([]),
  places: references('municipalities', {
    title: 'Municipalities it works for',
    hint: 'Leave it empty if it works for the whole country. Such as: Zvečan for the regional helpline in the north.',
  }),
  state: choice(
    {
      title: 'Confirmed or not',
      hint: 'Confirmed needs two sources of different publishers. Choose Not yet confirmed if there is any doubt. Such as: Confirmed for 192.',
      why: 'Readers must see what is certain.',
    },
    { confirmed: 'Confirmed', unconfirmed: 'Not yet confirmed' },
  ),
  note: localized(
    {
      title: 'What is not certain',
      hint: 'Only if it is not yet confirmed. Say what is in doubt. Leave it empty otherwise. Such as: We have not called it.',
      widget: 'text',
    },
    400,
  ).optional(),
  sources,
  checked,
  order: position({
    title: 'Order in lists',
    hint: 'The smallest number stands first. Such as: 10 for the number 112.',
    why: 'The site puts its lists in this order.',
  }),
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
    problem(['hours'], 'say 24/7 and other hours too; remove one of the two');
  }
  if (contact.state === 'unconfirmed' && contact.note === undefined) {
    problem(['note'], 'is missing; say in every language what is not certain about this contact');
  }
  if (contact.state === 'confirmed' && contact.note !== undefined) {
    problem(
      ['note'],
      'tells of a doubt, but "Confirmed" is chosen; remove the doubt or choose "Not yet confirmed"',
    );
  }
  if (contact.state === 'confirmed' && new Set(contact.sources.map(publisherOf)).size < 2) {
    problem(
      ['state'],
      'is "Confirmed" with one publisher only; add a source of another publisher or choose "Not yet confirmed"',
    );
  }
};
