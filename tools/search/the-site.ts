import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { listen } from '../serve/listen.ts';
import { siteApp } from '../serve/site.ts';
import type { Query } from './queries.ts';

const root = join(import.meta.dirname, '../..');

/** The search of the built site, asked as readers do. */
export interface TheSite {
  /** The addresses of the results, in their order, when nothing is loading any more. */
  ask: (query: Query) => Promise<string[]>;
  close(): Promise<void>;
}

/** Serves the built site, and opens the search page of each language that is asked. */
export const theSite = async (browser: Browser, built: string): Promise<TheSite> => {
  const site = await siteApp({ netlifyToml: join(root, 'netlify.toml') });
  site.show(built);
  const { origin, close } = await listen(site.app, 0);
  const pages = new Map<Locale, Promise<Page>>();
  const open = async (locale: Locale) => {
    const page = await browser.newPage();
    await page.goto(`${origin}${path(locale, 'search')}`);
    return page;
  };
  return {
    ask: async ({ locale, words }) => {
      const opened = pages.get(locale) ?? open(locale);
      pages.set(locale, opened);
      const page = await opened;
      await page.locator('input[type=search]').fill(words);
      const results = page.locator('[data-search-results][aria-busy=false]');
      await results.waitFor({ state: 'attached' });
      return results
        .locator('a')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    },
    close: async () => {
      for (const page of pages.values()) await (await page).close();
      close();
    },
  };
};
