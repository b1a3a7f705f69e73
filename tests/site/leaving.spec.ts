import { setTimeout as pause } from 'node:timers/promises';
import { translator } from '../../src/i18n/index.ts';
import { go, journey, leave, look, walkIn } from '../../tools/leaving/journey.ts';
import { neutralTitle } from '../../tools/leaving/neighbours.ts';
import { expect, test } from './lib/leaving.ts';

const onward = translator('en')('leave.onward');

for (const kind of ['keeping', 'forgetful'] as const) {
  test.describe(`In a browser that is ${kind}`, () => {
    test('Back after leaving shows what was there before the site, Forward nothing of it', async ({
      browsers,
      around,
      site,
    }) => {
      const page = await browsers[kind].newPage();
      await page.addInitScript(() => {
        addEventListener(
          'pageshow',
          ({ persisted }) => (document.body.dataset.kept = String(persisted)),
        );
      });
      expect(await journey(page, site, around)).toEqual({
        back: 'search page',
        forward: 'neutral page',
        referer: undefined,
        askedAfterwards: [],
      });
      // It is this kind of browser indeed.
      await expect(page.locator('body')).toHaveAttribute('data-kept', String(kind === 'keeping'));
      await page.close();
    });

    test('whoever goes back and forth before the neutral page answers sees no help page', async ({
      browsers,
      around,
      site,
    }) => {
      const page = await browsers[kind].newPage();
      await walkIn(page, site, around.searchFor);
      const release = around.hold();
      await leave(page, site);
      expect(await go(page, -1)).toBe('search page');
      expect(await go(page, 1)).toBe('blank help page');
      release();
      await expect(page).toHaveTitle(neutralTitle);
      await page.close();
    });
  });
}

test('while a slow neutral page loads, the tab shows neither title nor text', async ({
  browsers,
  around,
  site,
}) => {
  const page = await browsers.keeping.newPage();
  await walkIn(page, site, around.searchFor);
  const release = around.hold();
  await leave(page, site);
  for (const wait of [50, 1000, 3000]) {
    await pause(wait);
    expect(await look(page)).toEqual({ title: '\u00a0', text: '' });
  }
  release();
  await expect(page).toHaveTitle(neutralTitle);
  await page.close();
});

test('without JavaScript too, and the page is not kept in memory', async ({
  browsers,
  around,
  site,
}) => {
  const page = await browsers.keeping.newPage({ javaScriptEnabled: false });
  await walkIn(page, site, around.searchFor);
  const release = around.hold();
  await leave(page, site);
  await expect.poll(() => look(page)).toEqual({ title: onward, text: onward });
  release();
  await expect(page).toHaveTitle(neutralTitle);
  expect(around.asked.at(-1)).toEqual({ path: '/' });
  // What the browser's Back does here no link can help; the page says so. But it has to ask for it.
  const asked = site.asked.length;
  expect(await go(page, -1)).toBe('help page');
  expect(site.asked.slice(asked)).toContain(site.pages[1]);
  await page.close();
});

test('leaving makes the browser forget the site’s files, and waits for nothing', async ({
  browsers,
  around,
  site,
}) => {
  const page = await browsers.keeping.newPage();
  const [first] = site.pages;
  await page.goto(site.origin + first);
  const askFor = (file: string) => page.evaluate(async (path) => (await fetch(path)).ok, file);
  const file = '/data/services.json';
  const timesAsked = () => site.asked.filter((path) => path === file).length;
  expect(await askFor(file)).toBe(true);
  expect(await askFor(file)).toBe(true);
  expect(timesAsked()).toBe(1);
  await leave(page, site);
  await expect(page).toHaveTitle(neutralTitle);
  await expect.poll(() => site.asked).toContain('/en/next/2/');
  await page.goto(site.origin + first);
  expect(await askFor(file)).toBe(true);
  expect(timesAsked()).toBe(2);

  await page.route('**/en/next/2/', () => undefined);
  await leave(page, site);
  await expect(page).toHaveTitle(neutralTitle);
  expect(around.asked.at(-1)).toEqual({ path: '/' });
  await page.close();
});
