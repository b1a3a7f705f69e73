import { z } from 'astro/zod';
import { choice, localized, webAddress } from './fields.ts';

const documentLanguages = {
  sr: 'Serbian',
  sq: 'Albanian',
  en: 'English',
  other: 'Another language',
} as const;

const document = z
  .strictObject({
    title: localized(
      { title: 'Title of document', hint: 'Such as: Assessment report, summary.' },
      160,
    ),
    url: webAddress({
      title: 'Address of document',
      hint: 'Where its publisher keeps it. Such as: https://example.org/report.pdf.',
      why: 'Readers get it there.',
    }),
    language: choice(
      {
        title: 'Language of document',
        hint: 'In which it is written. Such as: Albanian.',
        why: 'Readers want to know before they load it.',
      },
      documentLanguages,
    ),
  })
  .meta({ title: 'Document' });

/** Documents that others keep, each with the language that it is in; they are linked and never copied. */
export const documents = z.array(document).default([]).meta({
  title: 'Documents to read',
  hint: 'What the publisher keeps on its own site. Never a page that says where a shelter is.',
});

/** See {@link documents}. */
export type DocumentLink = z.infer<typeof document>;
