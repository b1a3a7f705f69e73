import { z } from 'astro/zod';
import { checked, sources } from './evidence.ts';
import { choice, position, references } from './fields.ts';
import { pageText } from './prose.ts';

/** A text for people whose work is to help, in one language. */
export const professionalText = pageText;

/** What all languages of a text for professionals share. */
export const professionalFacts = z.strictObject({
  order: position({
    title: 'Order in the room',
    hint: 'The smallest number stands first in the room for professionals. Such as: 10.',
    why: 'The site puts its texts in this order.',
  }),
  shows: choice(
    {
      title: 'Shown below the text',
      hint: 'What the site adds by itself. Such as: the municipalities with a mechanism.',
    },
    {
      nothing: 'Nothing',
      mechanisms: 'The municipalities with a coordination mechanism',
      events: 'The training calendar',
    },
  ).default('nothing'),
  sheets: references('sheets', {
    title: 'Sheets to print',
    hint: 'Forms that belong to the text. Such as: First talk.',
  }),
  guides: references('guides', {
    title: 'Guides to hand over',
    hint: 'What can be given to somebody who needs help.',
  }),
  sources,
  checked,
});
