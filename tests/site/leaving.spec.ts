import { translator } from '../../src/i18n/index.ts';
import { journey, leave, step, walkIn } from '../../tools/leaving/journey.ts';
import { neutralTitle, searchTitle } from '../../tools/leaving/neighbours.ts';
import { expect, test } from './lib/leaving.ts';
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
      const looks = await watch(page);
      await walkIn(page, site, around.searchFor);
      const release = around.hold();
      await leave(page, site);
      await step(page, -1);
      expect((await tabOf(page)).title).toBe(searchTitle);
      looks.length = 0;
      await step(page, 1);
      const seen = () => looks.filter(({ path }) => path === site.pages[1]);
      // One that is loaded anew has to be there before it can blank itself.
      await expect
        .poll(() => seen().at(kind === 'keeping' ? 0 : -1))
        .toMatchObject({ title: '…', isBlank: true });
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
