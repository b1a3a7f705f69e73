import { z } from 'astro/zod';
import { choice, day, partialDate, webAddress } from './fields.ts';

const sourceDate = partialDate({
  title: 'Date of the source',
  hint: 'As exact as the source is: 2019, 2019-06 or 2019-06-14. Leave empty if it has none.',
}).optional();

const publisherName = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'is not the bare name of a site; write it as example.org, without https:// and without a page',
  );

/**
 * Where a fact was read, and of which date the source is: the address of a page, or only the name of
 * who published it where that page tells a place which must not be found.
 */
export const source = z
  .strictObject({
    url: webAddress({ title: 'Address of the source' }).optional(),
    publisher: publisherName.optional().meta({
      title: 'Publisher',
      hint: 'Instead of the address, where that page says where a shelter is: the name of the site only, as example.org.',
    }),
    date: sourceDate,
  })
  .superRefine(({ url, publisher }, context) => {
    if ((url === undefined) === (publisher === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message:
          'and "Publisher" exclude each other; give the address, or the publisher alone where the page says where a shelter is',
      });
    }
  })
  .meta({ title: 'Source' });

/** One or more sources: nothing is stated without one. */
export const sources = z
  .array(source)
  .min(1, 'names no source; every fact needs one, with its date')
  .meta({ title: 'Sources', hint: 'Where this was read. At least one.' });

/** The sources of a confidential place: never a link, it could lead there. */
export const unlinkedSources = z
  .array(
    z
      .strictObject({
        publisher: publisherName.meta({
          title: 'Publisher',
          hint: 'The name of the site only, as example.org. Never the address of the page.',
        }),
        date: sourceDate,
      })
      .meta({ title: 'Source' }),
  )
  .min(1, 'names no source; every fact needs one, with its date')
  .meta({ title: 'Sources', hint: 'Who published it, and when. No link: it could lead there.' });

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

/** The site that published a source, e.g. `ame.rks-gov.net`; nothing while its address is only half typed. */
export const publisherOf = ({ url, publisher }: Source): string =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : (publisher ?? '');
