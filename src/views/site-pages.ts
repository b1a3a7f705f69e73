import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

/** A page about the site itself. */
export interface SitePage extends ProsePage {
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
      Content: (await render(page.entry)).Content,
    })),
  );
};
