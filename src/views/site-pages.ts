import { getCollection } from 'astro:content';
import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { listPages, type ListPage, type PageFacts } from '../model/prose.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import type { NamedLink } from './named-links.ts';
import { join, prosePage, servicesIn, type ProsePage } from './prose.ts';

/** A page about the site itself. */
export interface SitePage extends ProsePage {
  /** The title in a few words, for the footer. */
  shortTitle: string;
  /** Whether it stands in the menu at the end of each page. */
  isInMenu: boolean;
  /** What people type when they look for it. */
  keywords: string[];
  /** The contacts whose cards stand in its text. */
  contactsInText: ContactCard[];
  /** Where its facts were read; none where it states none. */
  sources: SourceLine[];
  /** What the build adds below the text. */
  shows: PageFacts['shows'];
}

/** Pages that are nothing but their text. */
export const plainPages = async (locale: Locale): Promise<SitePage[]> =>
  (await sitePages(locale)).filter(({ slug }) => !listPages.some((name) => name === slug));

/**
 * The text above a list.
 * @throws when nobody has written it
 */
export const listPage = async (locale: Locale, name: ListPage): Promise<SitePage> => {
  const page = (await sitePages(locale)).find(({ slug }) => slug === name);
  if (!page) {
    throw new Error(
      `content/pages/${name}.${sourceLocale}.mdx does not exist, and stands above a list; write it`,
    );
  }
  return page;
};

/** Links to the texts above the lists of other things than `name`. */
export const otherListPages = async (locale: Locale, name: ListPage): Promise<NamedLink[]> =>
  (await sitePages(locale))
    .filter(({ slug }) => slug !== name && listPages.some((other) => other === slug))
    .map(({ slug, title, textLocale }) => ({ href: path(locale, slug), label: title, textLocale }));

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
      isInMenu: page.source.data.isInMenu,
      shows: page.source.data.shows,
    })),
  );
};
