import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './lib/desk-site.ts';

test.setTimeout(240_000);

// Has contacts, a callout and a text in every language.
const guide = 'in-danger';

const previewIn = (page: Page): FrameLocator =>
  page.frameLocator('#preview-pane').frameLocator('.preview-page');

const parts = ['h1', '.lead', '.card', '.callout'];

/** What somebody sees of a page: its words, and how they are drawn. */
const seen = async (main: Locator) => ({
  words: await Promise.all(parts.map((part) => main.locator(part).first().innerText())),
  looks: await Promise.all(
    parts.map((part) =>
      main
        .locator(part)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, fontSize, fontFamily, borderTopWidth, width } =
            getComputedStyle(element);
          return { color, backgroundColor, fontSize, fontFamily, borderTopWidth, width };
        }),
    ),
  ),
});

const built = async (page: Page, address: string) => {
  const reader = await page.context().newPage();
  await reader.setViewportSize({ width: 390, height: 600 });
  await reader.goto(address);
  const main = await seen(reader.getByRole('main'));
  await reader.close();
  return main;
};

// As somebody else could have written it into the repository.
const hostile = [
  '<img src="/" onerror="top.ran = 1">',
  '<script>top.ran = 1</script>',
  '<svg onload="top.ran = 1"></svg>',
  '<iframe srcdoc="<script>top.ran = 1</script>"></iframe>',
  '{(top.ran = 1)}',
  'export const ran = (top.ran = 1)',
  '[link](javascript:top.ran=1)',
  '<Callout title="<img src=/ onerror=top.ran=1>" onclick="top.ran = 1">\n\nWords.\n\n</Callout>',
].join('\n\n');

test('the preview is the page that readers will get, as it is being written', async ({
  desk,
  site,
  page,
}) => {
  await desk.edit('guides', guide);
  await page.getByTitle('Toggle preview').click();
  const preview = previewIn(page);
  const main = preview.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.frameLocator('#preview-pane').locator('.preview-page')).toHaveCSS(
    'width',
    '390px',
  );
  expect(await seen(main)).toEqual(await built(page, `${site.origin}/sr/guides/${guide}/`));

  await desk.fill('sr', 'Title of the text', 'Proba pregleda');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Proba pregleda');

  await page.frameLocator('#preview-pane').getByRole('button', { name: locales.sq.name }).click();
  await expect(preview.locator('html')).toHaveAttribute('lang', locales.sq.tag);
  expect(await seen(main)).toEqual(await built(page, `${site.origin}/sq/guides/${guide}/`));
});

test('what is written to run does not run in a preview', async ({ desk, site, page }) => {
  const folder = site.git('rev-parse', '--show-toplevel');
  const file = join('content/pages', 'about.sr.mdx');
  const before = site.git('show', `HEAD:${file}`);
  writeFileSync(
    join(folder, file),
    before.replace(/^title: .*$/m, 'title: "<b onclick=ran()>Naslov</b>"') + `\n\n${hostile}\n`,
  );
  site.git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qam', 'Test');

  await desk.edit('pages', 'about');
  await page.getByTitle('Toggle preview').click();
  const preview = previewIn(page);
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('<b onclick');
  await expect(preview.getByRole('main')).toContainText('{(top.ran = 1)}');
  await expect(page.frameLocator('#preview-pane').locator('.preview-page')).toHaveAttribute(
    'sandbox',
    'allow-same-origin',
  );
  const dangerous = await preview
    .locator('html')
    .evaluate((html) =>
      [...html.querySelectorAll('*')].flatMap((element) => [
        ...(/^(script|iframe|object|embed)$/i.test(element.tagName) ? [element.outerHTML] : []),
        ...[...element.attributes]
          .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
          .map(({ name, value }) => `${name}=${value}`),
      ]),
    );
  expect(dangerous).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
