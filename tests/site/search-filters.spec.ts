import { translator } from '../../src/i18n/index.ts';
import { path } from '../../src/i18n/paths.ts';
import { ask, firstPaths, resultsOf } from './lib/search.ts';
import { expect, test } from './lib/test.ts';

test('Kinds and municipalities narrow the results down, and can be cleared', async ({ page }) => {
  await page.goto(path('sr', 'search'));
  const place = page.locator('#place');
  await expect(place).toBeHidden();
  await ask(page, 'sigurna kuća prizren');
  expect(await firstPaths(page)).toContain(path('sr', 'places', 'prizren'));
  await expect(place.locator('option')).toHaveCount(39);
  await place.selectOption('gjilan');
  expect(await firstPaths(page)).toContain(path('sr', 'places', 'gjilan'));
  await expect(resultsOf(page).and(page.locator('[href*="prizren"]'))).toHaveCount(0);
  await page.locator('#kind').selectOption('term');
  await expect(page.getByText(translator('sr')('search.noneLeft'))).toBeVisible();
  await page.getByRole('button', { name: translator('sr')('search.clear') }).click();
  await expect(resultsOf(page).and(page.locator('[href*="prizren"]'))).not.toHaveCount(0);
  await expect(place).toHaveValue('');
});

test('A chosen kind or municipality finds what a search of everything would not show', async ({
  page,
}) => {
  await page.goto(path('en', 'search'));
  const work = page.getByRole('group', { name: translator('en')('search.news') });
  await ask(page, 'violence');
  await expect(work).toHaveCount(0);
  const kinds = page.locator('#kind');
  // While the texts are on their way nobody is told that there is nothing.
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await arrived;
    await route.continue();
  });
  await kinds.selectOption('project');
  expect(await page.getByText(translator('en')('search.noneLeft')).isVisible()).toBe(false);
  arrive(undefined);
  for (const [kind, address] of [
    ['project', /^\/en\/projects\/[\w-]+\/$/],
    ['news', /^\/en\/news\/[\w-]+\/$/],
    ['professional', /^\/en\/professionals\//],
  ] as const) {
    await kinds.selectOption(kind);
    await expect(work.getByRole('option').first()).toHaveAttribute('href', address);
    const paths = await firstPaths(page);
    expect(paths.filter((found) => !address.test(found))).toEqual([]);
  }
  await kinds.selectOption('');
  await ask(page, 'legal clinic');
  await page.locator('#place').selectOption('leposavic');
  await expect(work.locator('[href*="legal-clinic-leposavic"]')).toBeVisible();
  await expect(work.locator('[href*="legal-clinic-north-mitrovica"]')).toHaveCount(0);
});
