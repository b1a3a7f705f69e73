import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { completeCodes, type CompleteLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { isOfWork } from '../../src/search/answer.ts';
import type { Found, FullText } from '../../src/scripts/search/full-text.ts';
import { searchedPages } from '../../tools/build/search/pages.ts';
import { fullText as indexOf } from '../../tools/build/search.ts';
import { bundle } from '../../tools/search/bundle.ts';
import { grownPages } from '../../tools/search/growth.ts';
import { expect, test } from './lib/test.ts';

const index = 'dist/pagefind';
const most = 110_000;

/** Words as people write them, and a page that has them. */
const questions: Record<CompleteLocale, { words: string[]; page: string }[]> = {
  sr: [
    { words: ['zaštitnik', 'žrtava', 'sudu'], page: 'guides/victim-advocate' },
    { words: ['zastitnik', 'zrtava', 'sudu'], page: 'guides/victim-advocate' },
    { words: ['dakovica'], page: 'places/gjakova' },
    { words: ['Đakovica'], page: 'places/gjakova' },
  ],
  sq: [
    { words: ['mbrojtësi', 'viktimave', 'gjykatë'], page: 'guides/victim-advocate' },
    { words: ['mbrojtesi', 'viktimave', 'gjykate'], page: 'guides/victim-advocate' },
    { words: ['Deçan'], page: 'places/decan' },
    { words: ['decan'], page: 'places/decan' },
  ],
  en: [{ words: ['victim', 'advocate', 'court'], page: 'guides/victim-advocate' }],
};

let script = '';
test.beforeAll(async () => {
  script = await bundle('src/scripts/search/full-text.ts');
});

const open = async (page: Page, locale: CompleteLocale) => {
  await page.route('**/full-text.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(path(locale, 'search'));
};
const find = (
  page: Page,
  locale: CompleteLocale,
  words: string[],
  among: 'help' | 'news' = 'help',
): Promise<Found[]> =>
  page.evaluate(
    async ([language, asked, group]) => {
      const address = '/full-text.js';
      const { fullText } = (await import(address)) as { fullText: (code: string) => FullText };
      return fullText(language).find(asked, { among: group });
    },
    [locale, words, among] as const,
  );

test('The index holds what is served and can be packed, and nothing else', () => {
  const files = readdirSync(index, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(index.length + 1));
  expect(files.filter((file) => !file.endsWith('.json'))).toEqual(['pagefind.js']);
  expect(files.length).toBeGreaterThan(300);
  for (const file of files.filter((name) => !/(?:^|\/)pagefind(?:-entry)?\.js/.test(name))) {
    const start = readFileSync(join(index, file)).subarray(0, 12).toString();
    expect(start, file).toBe('pagefind_dcd');
  }
});

for (const locale of completeCodes) {
  test(`Full texts in ${locale} are found with few bytes, with diacritics and without`, async ({
    page,
  }) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().includes('/pagefind/')) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await open(page, locale);
    for (const [number, { words, page: answer }] of questions[locale].entries()) {
      const found = await find(page, locale, words);
      const said = words.join(' ');
      expect(found.map(({ href }) => href).slice(0, 3), said).toContain(
        path(locale, ...answer.split('/')),
      );
      expect(found.every(({ href }) => href.startsWith(`/${locale}/`))).toBe(true);
      expect(found[0]?.excerpt, said).toContain('<mark>');
      expect(['guide', 'place']).toContain(found[0]?.kind);
      if (number > 0) continue;
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(bytes, `${said}: ${bytes} bytes`).toBeLessThan(most);
      expect(bytes, 'packed files are counted').toBeGreaterThan(most / 3);
    }
  });
}

test('What a page says is shown as text', async ({ page }) => {
  await page.route('**/pagefind/fragment/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/ shelter/gi, ' <img/>shelter');
    await route.fulfill({ response, body });
  });
  await open(page, 'en');
  const [found] = await find(page, 'en', ['shelter']);
  expect(found?.excerpt).toContain('&lt;img/&gt;');
  expect(found?.excerpt.replaceAll(/<\/?mark>/g, '')).not.toContain('<');
});

test('After a bad moment of the network the texts are there', async ({ page }) => {
  await open(page, 'en');
  for (const file of ['pagefind.js', 'wasm.en.json']) {
    await page.route(`**/pagefind/${file}*`, (route) => route.abort(), { times: 1 });
    await expect(find(page, 'en', ['shelter']), file).rejects.toThrow();
    expect(await find(page, 'en', ['shelter']), file).not.toEqual([]);
    await page.reload();
  }
});

test('News are found beside help, with one program for both', async ({ page }) => {
  const help = searchedPages('dist', 'en');
  const files = new Map(
    (await indexOf([...help, ...grownPages(help, 'en', 'en', 30)])).map(
      ({ path: name, content }) => [`/pagefind/${name}`, Buffer.from(content)],
    ),
  );
  const asked: string[] = [];
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const body = files.get(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    await route.fulfill(body ? { body, contentType } : { status: 404 });
  });
  await open(page, 'en');
  const [found, news] = await Promise.all([
    find(page, 'en', ['police', 'court']),
    find(page, 'en', ['police', 'court'], 'news'),
  ]);
  // Days of campaigns, projects and organisations are among them.
  const isNew = ({ kind }: Found) => isOfWork(kind);
  expect(news.map(isNew)).toEqual(Array(6).fill(true));
  expect(new Set(news.map(({ kind }) => kind))).toContain('news');
  expect(found).toHaveLength(6);
  expect(found.filter(isNew)).toEqual([]);
  expect(asked.filter((name) => name.includes('wasm.'))).toHaveLength(1);
  // And again, now that all is there.
  expect(await find(page, 'en', ['police', 'court'])).toEqual(found);
});
