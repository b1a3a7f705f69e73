import { translator } from '../../src/i18n/index.ts';
import { journey, leave, step, walkIn } from '../../tools/leaving/journey.ts';
import { neutralTitle, searchTitle } from '../../tools/leaving/neighbours.ts';
import { expect, test } from './lib/leaving.ts';
import { slowly } from './lib/slowly.ts';
import { tabOf, watch } from './lib/watch.ts';

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
        askedAfterwards: ['/en/next/2/'],
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
      const looks = await watch(page);
      await walkIn(page, site, around.searchFor);
      const release = around.hold();
      await leave(page, site);
      await step(page, -1);
      expect((await tabOf(page)).title).toBe(searchTitle);
      looks.length = 0;
      await step(page, 1);
      const seen = () => looks.filter(({ path }) => path === site.pages[1]);
      // One that is loaded anew has to be there before it can blank itself. A browser that is short of
      // memory loads anew as well.
      const blank = { title: '…', isBlank: true };
      await expect.poll(() => seen().at(-1)).toMatchObject(blank);
      for (const look of seen().filter(({ isKept }) => isKept)) expect(look).toMatchObject(blank);
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
  const looks = await watch(page);
  await walkIn(page, site, around.searchFor);
  const release = around.hold();
  await leave(page, site);
  looks.length = 0;
  await expect.poll(() => looks.length, { timeout: 20_000 }).toBeGreaterThan(39);
  expect(looks.filter(({ title, isBlank }) => title !== '…' || !isBlank)).toEqual([]);
  expect((await tabOf(page)).title).toBe('…');
  release();
  await expect(page).toHaveTitle(neutralTitle);
  await page.close();
});

test('without JavaScript it is a blank page that waits, and the text is not kept in memory', async ({
  browsers,
  around,
  site,
}) => {
  const page = await browsers.keeping.newPage({ javaScriptEnabled: false });
  await walkIn(page, site, around.searchFor);
  const release = around.hold();
  await leave(page, site);
  await expect.poll(() => tabOf(page)).toEqual({ path: '/en/next/2/', title: onward });
  release();
  await expect(page).toHaveTitle(neutralTitle);
  expect(around.asked.at(-1)).toEqual({ path: '/' });
  // Back leads to the text again, which no link can help, and the site says so; but it has to be asked for.
  const asked = site.asked.length;
  await step(page, -1);
  expect((await tabOf(page)).path).toBe(site.pages[1]);
  expect(site.asked.slice(asked)).toContain(site.pages[1]);
  await page.close();
});

test('leaving makes the browser forget the site’s files, and waits for nothing', async ({
  browsers,
  site,
}) => {
  const page = await browsers.keeping.newPage();
  const [first] = site.pages;
  const asOf = site.asked.length;
  const file = '/data/services.json';
  const timesAsked = () => site.asked.slice(asOf).filter((path) => path === file).length;
  const askFor = () => page.evaluate(async (path) => (await fetch(path)).ok, file);
  await page.goto(site.origin + first);
  await askFor();
  await askFor();
  expect(timesAsked()).toBe(1);
  await leave(page, site);
  await expect(page).toHaveTitle(neutralTitle);
  await page.goto(site.origin + first);
  await expect
    .poll(async () => {
      await askFor();
      return timesAsked();
    })
    .toBe(2);

  await page.route('**/en/next/2/', () => undefined);
  await leave(page, site);
  await expect(page).toHaveTitle(neutralTitle);
  await page.close();
});

test('the way over the page of all languages is one line too', async ({
  browsers,
  around,
  site,
}) => {
  const page = await browsers.keeping.newPage();
  const overAll = { ...site, pages: ['/', '/en/'] as const };
  expect(await journey(page, overAll, around)).toMatchObject({ back: 'search page' });
  await page.close();
});

test('a page that is still on its way is blanked and left as well', async ({
  browsers,
  around,
  site,
}) => {
  const page = await browsers.keeping.newPage();
  const slow = await slowly(site, '/en/notes/', 60_000);
  await page.goto(around.searchFor(`${slow.origin}/en/notes/`));
  await page.locator('#result').click({ noWaitAfter: true });
  await slow.isUnderWay;
  await expect(page.locator('[data-leave]')).toBeVisible();
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  await leave(page, site);
  await expect(page).toHaveTitle(neutralTitle);
  slow.close();
  await step(page, -1);
  expect((await tabOf(page)).title).toBe(searchTitle);
  await page.close();
});
