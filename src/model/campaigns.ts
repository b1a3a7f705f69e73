import { z } from 'astro/zod';
import { campaignDays } from './campaign-days.ts';
import { contrast, isColour, leastContrast } from './colour.ts';
import { checked, sources } from './evidence.ts';
import { choice, day, localized, picture, text, webAddress } from './fields.ts';
import { articleText } from './prose.ts';

const period = z
  .strictObject({
    begins: day({
      title: 'First day',
      hint: 'Of this year, also where it comes back each year. Such as: 2026-11-25.',
      why: 'Readers want to know when it is.',
    }),
    ends: day({
      title: 'Last day',
      hint: 'The same as the first day if it lasts one day. Such as: 2026-12-10.',
      why: 'Readers want to know when it is.',
    }),
    isYearly: z.boolean().default(false).meta({
      title: 'Held every year?',
      hint: 'On the same days. The page then moves to the next year by itself.',
    }),
  })
  .superRefine(({ begins, ends }, context) => {
    if (ends < begins) {
      context.addIssue({
        code: 'custom',
        path: ['ends'],
        message: 'lies before the first day; correct one of the two',
      });
    }
  });

/** When a campaign takes place: its first and last day, `2026-11-25`, and whether they come back. */
export type Period = z.infer<typeof period>;

/** A campaign in one language. */
export const campaignText = articleText.extend({
  hashtag: text({
    title: 'Word with hash sign',
    hint: 'Under which people find posts about it. Letters and numbers only. Such as: #16dana.',
    // The form knows no classes of letters: all signs but blanks and those of ASCII that are no letters.
    pattern: '^#[^\\s!-/:-@[-^`{-~]{2,40}$',
    complaint: 'has to begin with # and go on with letters and numbers; such as #16dana',
  })
    .regex(
      /^#[\p{L}\p{N}_]{2,40}$/u,
      'has to begin with # and go on with letters and numbers; such as #16dana',
    )
    .optional(),
  days: campaignDays,
});

const colour = z
  .string()
  .refine(isColour, {
    error: 'is no colour; write # and six signs, such as #7a3b00',
    abort: true,
  })
  .superRefine((value, context) => {
    if (contrast(value, '#ffffff') < leastContrast) {
      context.addIssue({
        code: 'custom',
        message: 'is too light for white words; choose a darker colour',
      });
    }
  });

const theme = z
  .strictObject({
    year: z.int().min(2000, 'is no year; such as 2026').max(2100, 'is no year; such as 2026').meta({
      title: 'Year of theme',
      hint: 'Such as: 2026.',
      why: 'Each year has its own.',
    }),
    words: localized(
      {
        title: 'Words of theme',
        hint: 'As those who announced it wrote it, translated.',
      },
      120,
    ),
  })
  .meta({ title: 'Theme' });

const partner = z
  .strictObject({
    name: text(
      {
        title: 'Name of partner',
        hint: 'As it calls itself. Never the name of a person. Such as: NGO Aktiv.',
        why: 'A line without a name says nothing.',
      },
      80,
    ),
    url: webAddress({
      title: 'Site of partner',
      hint: 'Readers get there from its name. Such as: https://example.org/.',
    }).optional(),
  })
  .meta({ title: 'Partner' });

const material = z
  .strictObject({
    title: localized({ title: 'What it is', hint: 'Such as: Guide for teachers.' }, 120),
    publisher: text(
      {
        title: 'Published by',
        hint: 'The name of the organisation. Such as: UN Women.',
        why: 'Readers want to know whose it is.',
      },
      80,
    ),
    url: webAddress({
      title: 'Address of material',
      hint: 'Such as: https://example.org/guide.pdf.',
      why: 'Readers get it there.',
    }),
  })
  .meta({ title: 'Material' });

/** Under what terms the material of a campaign may be used. */
export const kitLicences = {
  'CC BY 4.0': 'With our name (CC BY 4.0)',
  'CC BY-SA 4.0': 'With our name, and alike (CC BY-SA 4.0)',
  CC0: 'Anybody may use it (CC0)',
} as const;

/** See {@link kitLicences}. */
export type KitLicence = keyof typeof kitLicences;

/** What all languages of a campaign share. */
export const campaignFacts = z.strictObject({
  period: period.meta({
    title: 'When it is',
    hint: 'The first and the last day.',
    why: 'Readers want to know when it is.',
  }),
  organisers: z
    .array(text({ title: 'Organisation', why: 'A line without a name says nothing.' }))
    .default([])
    .meta({
      title: 'Who runs it',
      hint: 'Names of organisations, never of people. Leave it empty if no source says who.',
    }),
  partners: z.array(partner).default([]).meta({
    title: 'Partners of campaign',
    hint: 'Organisations that take part. Their names stand on the posters.',
  }),
  colour: colour.default('#7a3b00').meta({
    title: 'Colour of posters',
    hint: 'Dark, because white words stand on it. Six signs after a #. Such as: #7a3b00.',
    widget: 'colour',
  }),
  themes: z.array(theme).default([]).meta({
    title: 'Themes of years',
    hint: 'Only what was announced. Leave a year out until then.',
  }),
  themeSource: webAddress({
    title: 'Where themes are announced',
    hint: 'Readers are sent there while the theme of the year is not known. Such as: https://www.unwomen.org/.',
  }).optional(),
  materials: z.array(material).default([]).meta({
    title: 'Materials by others',
    hint: 'What others have published for it. The site makes posters and pictures by itself.',
  }),
  licence: choice(
    {
      title: 'Licence of material',
      hint: 'Under what terms others may use the posters and pictures that the site makes.',
    },
    kitLicences,
  ).default('CC BY 4.0'),
  cover: picture({
    title: 'Picture at top',
    hint: 'Leave it empty if there is none that says something.',
  }).optional(),
  sources,
  checked,
});
