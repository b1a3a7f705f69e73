import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Clue } from './clues.ts';

/** What a page's text holds, and what a reader types: words that nothing else in a profile has. */
export const canary = 'zlatoperka';
export const typed = 'shelterperka';

const siteName = ' – Oslonac';

/** Somebody who goes from page to page by clicking, and what their browser was shown. */
export class Reader {
  readonly clues: Clue[] = [];
  /** The titles of the pages, whole. */
  readonly titles: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address, as from outside. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** Clicks the first link that fits, and remembers the page it leads to. */
  async follow(selector: string): Promise<void> {
    const link = await this.#find(selector);
    await Promise.all([this.page.waitForNavigation(), click(link)]);
    // Icons and the history are written down beside the page.
    await pause(200);
    this.clues.push({ kind: 'path', words: new URL(this.page.url()).pathname });
    const title = await this.page.title();
    // A title that tells neither the site nor a topic could stand anywhere.
    if (!title.endsWith(siteName)) return;
    this.titles.push(title);
    const heading = await this.page.$eval('h1', ({ textContent }) => textContent.trim());
    for (const words of topicsIn(title, heading)) this.clues.push({ kind: 'title', words });
  }

  /** Leaves by the control, which may lead over other pages. */
  async leaveFor(neutral: string): Promise<void> {
    await click(await this.#find('[data-leave]'));
    const deadline = Date.now() + 10_000;
    while (this.page.url() !== neutral) {
      if (Date.now() > deadline) throw new Error(`Leaving led to ${this.page.url()} only.`);
      await pause(50);
    }
    // Firefox notes down within a second which page a tab shows; so long somebody stays.
    await pause(1500);
  }

  /** Goes on to a guide that was not read yet. */
  async nextGuide(): Promise<void> {
    const read = this.clues.map(({ words }) => `:not([href="${words}"])`).join('');
    await this.follow(`main a[href^="/en/guides/"]${read}:not([href*="#"])`);
  }

  /** Types into a field that searches. */
  async search(selector: string): Promise<void> {
    await (await this.#find(selector)).type(typed);
  }

  /** Opens sections; their headings count as titles. */
  async openSections(selector: string, count: number): Promise<void> {
    for (const heading of (await this.page.$$(selector)).slice(0, count)) {
      const words = await heading.evaluate(({ textContent }) => textContent.trim());
      this.clues.push({ kind: 'title', words });
      await heading.click();
    }
    const opened = await this.page.$$eval('details[open]', ({ length }) => length);
    if (opened < count)
      throw new Error(`${this.page.url()} has ${opened} open sections, not ${count}`);
  }

  async #find(selector: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(selector);
    if (!found) throw new Error(`${this.page.url()} has no ${selector}`);
    return found;
  }
}

/**
 * The words that tell a page's topic, whether the browser wrote them down or a script of ours did, which
 * knows only the heading. One word alone, like “Search”, could stand anywhere.
 */
const topicsIn = (title: string, heading: string) => {
  const topics = new Set([title.slice(0, -siteName.length), heading]);
  const telling = [...topics].filter((topic) => /\s/.test(topic));
  return telling.length > 0 ? telling : [title];
};

const click = async (link: ElementHandle) => {
  // Not under the control for leaving, which lies at the foot of the screen.
  await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await link.click();
};
