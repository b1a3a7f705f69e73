import { z } from 'astro/zod';
import { choice, day, partialDate, webAddress } from './fields.ts';

/** Where a fact was read, and of which date the source is. */
export const source = z
  .strictObject({
    url: webAddress({ title: 'Address of the source' }),
    date: partialDate({
      title: 'Date of the source',
      hint: 'As exact as the source is: 2019, 2019-06 or 2019-06-14. Leave empty if it has none.',
    }).optional(),
  })
  .meta({ title: 'Source' });

/** One or more sources: nothing is stated without one. */
export const sources = z
  .array(source)
  .min(1, 'names no source; every fact needs one, with its date')
  .meta({ title: 'Sources', hint: 'Where this was read. At least one.' });

/** When an entry was last held against its sources, by whom (a role, never a name) and how. */
export const checked = z
  .strictObject({
    on: day({ title: 'Checked on' }),
    by: choice(
      { title: 'Checked by', hint: 'A role, never a name.' },
      { editor: 'Editor of this site', lawyer: 'Lawyer', service: 'The service itself' },
    ),
    how: choice(
      { title: 'How' },
      {
        sources: 'Compared with public sources',
        call: 'A test call was made',
        letter: 'Confirmed in writing',
      },
    ),
  })
  .meta({ title: 'Last check' });

/** When a check was made: see {@link checked}. */
export type Checked = z.infer<typeof checked>;

/** See {@link source}. */
export type Source = z.infer<typeof source>;

/** The host that published a source, e.g. `ame.rks-gov.net`. */
export const publisher = ({ url }: Pick<Source, 'url'>) =>
  new URL(url).hostname.replace(/^www\./, '');
