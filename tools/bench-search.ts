/**
 * `npm run bench:search`: the list of words, our full texts and Pagefind as it comes, side by side in one run of one
 * browser, on the built site and on sites of 1,000 and 5,000 pages: how much the first search of a visit loads, how
 * long it takes on slow 3G, and how long a further one takes on a slow processor. It ends with code 1 when a limit
 * is broken.
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { locales } from '../src/i18n/locales.ts';
import { launchArgs, requireBrowser } from './browser.ts';
import { searchedPages } from './build/search/pages.ts';
import { plainly, PlainError } from './run/plain-error.mjs';
import {
  ourFullText,
  plainPagefind,
  theSite,
  wordList,
  type Contender,
} from './search/contenders.ts';
import { grownPages } from './search/growth.ts';
import { isWithin, line, type Limits, type Line } from './search/table.ts';

const built = join(import.meta.dirname, '../dist');
const locale = 'sr';

// What is promised, at most.
const ofList: Limits = { kB: 10, seconds: 1 };
const ofAsking: Limits = { ms: 30 };
const ofSite: Limits = { kB: 110 };
const ofTexts = (kB: number): Limits => ({ kB, ms: 150 });

await plainly(async () => {
  const browser = await chromium.launch({ ...(await requireBrowser()), args: launchArgs() });
  const lines: Line[] = [];
  const measure = async (made: Promise<Contender>, limits: Limits = {}) => {
    const contender = await made;
    try {
      lines.push(await line(browser, contender, limits));
    } finally {
      await contender.close();
    }
  };
  try {
    const real = searchedPages(built, locale);
    const onSite = (name: string, at: string[], wantsTexts = false) =>
      theSite(built, locale, real, { name, at, wantsTexts });
    const guide = ['guides', 'shelter'];
    await measure(onSite('search page, first answer', ['search']), ofList);
    await measure(onSite('box of a guide, first answer', guide), ofList);
    await measure(onSite('box of a guide, full text', guide, true), ofSite);
    await measure(wordList(built, locale, real), ofAsking);
    for (const [pages, kB] of [
      [real.length, 110],
      [1000, 155],
      [5000, 175],
    ] as const) {
      const news = grownPages(real, locale, locales[locale].tag, pages - real.length);
      await measure(ourFullText(built, locale, [...real, ...news]), ofTexts(kB));
      await measure(plainPagefind(locale, [...real, ...news]));
    }
  } finally {
    await browser.close();
  }
  console.table(lines);
  if (!lines.every(isWithin)) throw new PlainError('The search does not keep its limits.');
});
