import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { guideLinks, type NamedLink } from './named-links.ts';
import { join, prosePage, servicesIn, type ProsePage } from './prose.ts';
import { sheetPages, type SheetPage } from './sheets.ts';

/** A text for people whose work is to help, as its page shows it. */
export interface ProfessionalPage extends ProsePage {
  /** What people type when they look for it. */
  keywords: string[];
  /** What the build adds below the text. */
  shows: 'nothing' | 'mechanisms' | 'events';
  /** Forms that belong to it, in its own order. */
  sheets: SheetPage[];
  /** Guides to hand over to somebody who needs help. */
  guides: NamedLink[];
  /** The contacts whose cards stand in its text. */
  contactsInText: ContactCard[];
  sources: SourceLine[];
}

/** All texts for professionals in a language, in the order of their room. */
export const professionalPages = async (locale: Locale): Promise<ProfessionalPage[]> => {
  const joined = join(
    await getCollection('professionals'),
    await getCollection('professionalTranslations'),
    locale,
  );
  const guides = await guideLinks(locale);
  const sheets = await sheetPages(locale);
  const sorted = joined.sort((one, other) => one.source.data.order - other.source.data.order);
  return Promise.all(
    sorted.map(async (page) => {
      const facts = page.source.data;
      return {
        ...prosePage(page),
        keywords: page.entry.data.keywords,
        shows: facts.shows,
        sheets: facts.sheets.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []),
        guides: guides(facts.guides),
        contactsInText: await contactCards(locale, servicesIn(page.entry.body)),
        sources: sourceLines(facts.sources),
      };
    }),
  );
};
