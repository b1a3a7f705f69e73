import { z } from 'astro/zod';
import { choice, day, partialDate, webAddress } from './fields.ts';

const sourceDate = partialDate({
  title: 'Date of the source',
  hint: 'As exact as the source is. 2019 and 2019-06 are enough. Leave it empty if the source has no date. Such as: 2019-06-14.',
}).optional();

const publisherName = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'is not the name of a site alone; write it as radiomitrovicasever.com, without https:// and without a page',
  );

/**
 * Where a fact was read, and of which date the source is: the address of a page, or only the name of
 * who published it where that page tells a place which must not be found.
 */
export const source = z
  .strictObject({
    url: webAddress({
      title: 'Address of the source',
      hint: 'The whole address of the page. Leave it empty if that page says where a shelter is. Such as: https://omik.osce.org/kosovo/83805.',
    }).optional(),
    publisher: publisherName.optional().meta({
      title: 'Publisher alone',
      hint: 'Only if the page says where a shelter is. Write the name of the site in place of the address. Such as: radiomitrovicasever.com.',
    }),
    date: sourceDate,
  })
  .superRefine(({ url, publisher }, context) => {
    if ((url === undefined) !== (publisher === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['url'],
      message: url
        ? 'stands beside a publisher; remove the publisher, or remove the address if the page says where a shelter is'
        : 'is missing; write it, or write the publisher alone if the page says where a shelter is',
    });
  })
  .meta({ title: 'Source' });

const listHelp = {
  title: 'List of sources',
  why: 'Every fact on the site has a source and a date.',
};
const noSource = 'has no source; add at least one, with its date if it has one';

/** One or more sources: nothing is stated without one. */
export const sources = z
  .array(source)
  .min(1, noSource)
  .meta({ ...listHelp, hint: 'Where you read it. At least one.' });

/** The sources of a confidential place: never a link, it could lead there. */
export const unlinkedSources = z
  .array(
    z
      .strictObject({
        publisher: publisherName.meta({
          title: 'Publisher of the source',
          hint: 'Only the name of the site. Never the address of the page. Such as: radiomitrovicasever.com.',
          why: 'Readers must know who says it.',
        }),
        date: sourceDate,
      })
      .meta({ title: 'Source' }),
  )
  .min(1, noSource)
  .meta({
    ...listHelp,
    hint: 'Who published it, and when. Never the address of a page. It could lead to the shelter.',
  });

/** When an entry was last held against its sources, by whom (a role, never a name) and how. */
export const checked = z
  .strictObject({
    on: day({
      title: 'Checked on',
      hint: 'The day when somebody last compared it with the sources. Such as: 2026-11-21.',
    }),
    by: choice(
      { title: 'Checked by', hint: 'A role, never a name. Such as: Editor of this site.' },
      { editor: 'Editor of this site', lawyer: 'Lawyer', service: 'The service itself' },
    ),
    how: choice(
      {
        title: 'How it was checked',
        hint: 'Only what was really done. Such as: Compared with public sources.',
      },
      {
        sources: 'Compared with public sources',
        call: 'A test call was made',
        letter: 'Confirmed in writing',
      },
    ),
  })
  .meta({
    title: 'Last check',
    hint: 'When it was checked, by whom and how.',
    why: 'Readers must see how old the information is.',
  });

/** When a check was made: see {@link checked}. */
export type Checked = z.infer<typeof checked>;

/** See {@link source}. */
export type Source = z.infer<typeof source>;

/** The site that published a source, e.g. `ame.rks-gov.net`; nothing while its address is only half typed. */
export const publisherOf = ({ url, publisher }: Source): string =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : (publisher ?? '');
