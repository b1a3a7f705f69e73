import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { PageFacts } from '../model/prose.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { join, prosePage, servicesIn, type ProsePage } from './prose.ts';

/** A page about the site itself. */
export interface SitePage extends ProsePage {
  /** The title in a few words, for the footer. */
  shortTitle: string;
  /** What people type when they look for it. */
  keywords: string[];
  /** The contacts whose cards stand in its text. */
  contactsInText: ContactCard[];
  /** Where its facts were read; none where it states none. */
  sources: SourceLine[];
  /** What the build adds below the text. */
  shows: PageFacts['shows'];
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** All pages about the site in a language, in the order of the footer. */
export const sitePages = async (locale: Locale): Promise<SitePage[]> => {
  const joined = join(
    await getCollection('pages'),
    await getCollection('pageTranslations'),
    locale,
  );
  const sorted = joined.sort((one, other) => one.source.data.order - other.source.data.order);
  return Promise.all(
    sorted.map(async (page) => ({
      ...prosePage(page),
      shortTitle: page.entry.data.shortTitle ?? page.entry.data.title,
      keywords: page.entry.data.keywords,
      contactsInText: await contactCards(locale, servicesIn(page.entry.body)),
      sources: sourceLines(page.source.data.sources ?? []),
      shows: page.source.data.shows,
      Content: (await render(page.entry)).Content,
    })),
  );
};
