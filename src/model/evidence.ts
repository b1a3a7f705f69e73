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

/**
 * A source that is named but not linked: a page about a shelter may say where it is, and a link
 * would lead there.
 */
export const unlinkedSource = z
  .strictObject({
    publisher: z
      .string()
      .regex(
        /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
        'is not the bare name of a site; write it as example.org, without https:// and without a page',
      )
      .meta({
        title: 'Publisher',
        hint: 'The name of the site only, as example.org. Never the address of the page.',
      }),
    date: partialDate({
      title: 'Date of the source',
      hint: 'As exact as the source is: 2019, 2019-06 or 2019-06-14.',
    }).optional(),
  })
  .meta({ title: 'Source' });

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

/** See {@link unlinkedSource}. */
export type UnlinkedSource = z.infer<typeof unlinkedSource>;

/** The site that published a source, e.g. `ame.rks-gov.net`. */
export const publisherOf = (source: Source | UnlinkedSource): string =>
  'url' in source ? new URL(source.url).hostname.replace(/^www\./, '') : source.publisher;
