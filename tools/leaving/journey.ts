import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { neutralTitle, searchTitle, type Neighbours } from './neighbours.ts';
import type { Subject } from './subject.ts';

/** What a browser's window shows. */
export type Shown = 'search page' | 'neutral page' | 'help page' | 'blank help page';

/** What somebody finds who takes the phone after the reader left. */
export interface Found {
  /** After going back once, and from there forward again. */
  back: Shown;
  forward: Shown;
  /** What the neutral site was told about where the reader came from. */
  referer: string | undefined;
  /** What the site was asked for from the moment of leaving on. */
  askedAfterwards: string[];
}

// For pages that the browser takes out of its memory nothing is loaded, so there is nothing to wait for.
const settled = 700;

/** Search page, first page, second page, leave; then back and forward. */
export const journey = async (
  page: Page,
  subject: Subject,
  { searchFor, asked, neutral }: Neighbours,
): Promise<Found> => {
  await walkIn(page, subject, searchFor);
  const [asOf, before] = [subject.asked.length, asked.length];
  await leave(page, subject);
  await page.waitForURL(neutral);
  await pause(settled);
  const [request] = asked.slice(before);
  if (!request) throw new Error(`${neutral} was not asked for anything.`);
  await step(page, -1);
  const back = await shown(page);
  await step(page, 1);
  const forward = await shown(page);
  return {
    back,
    forward,
    referer: request.referer,
    askedAfterwards: subject.asked.slice(asOf),
  };
};

/** From the search page to the subject's second page, by its own links. */
export const walkIn = async (
  page: Page,
  { origin, pages: [first, second] }: Subject,
  searchFor: Neighbours['searchFor'],
): Promise<void> => {
  await page.goto(searchFor(origin + first));
  await page.click('#result');
  await page.waitForURL(origin + first);
  await page.locator(`main a[href="${second}"]`).first().click();
  await page.waitForURL(origin + second);
};

/** Presses the leave control, and does not wait for what comes of it. */
export const leave = async (page: Page, { control }: Subject): Promise<void> => {
  const box = await page.locator(control).boundingBox();
  if (!box) throw new Error(`There is no ${control} on ${page.url()}`);
  // A locator's own click would wait for the next page.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

/**
 * Goes one step back or forward and lets it settle. Over the browser's own list, as its buttons do, so
 * that it works without JavaScript too.
 */
export const step = async (page: Page, by: -1 | 1): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await browser.send('Page.getNavigationHistory');
  const entry = entries[currentIndex + by];
  if (entry) await browser.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  await pause(settled);
};

/** What the window shows now. It waits for a page that is still loading. */
export const shown = async (page: Page): Promise<Shown> => {
  const { title, text } = await page.evaluate(() => ({
    title: document.title,
    // What is hidden has a text too, by this name.
    text: document.body.checkVisibility() ? document.body.innerText.trim() : '',
  }));
  if (title === searchTitle) return 'search page';
  if (title === neutralTitle) return 'neutral page';
  return text ? 'help page' : 'blank help page';
};
