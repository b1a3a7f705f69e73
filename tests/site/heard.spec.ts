import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { completeCodes, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { heardPages } from './lib/heard.ts';
import { expect, test } from './lib/test.ts';

// What somebody hears who goes through a page by its parts. That headings skip no level, and that no two landmarks
// have the same name, axe asks of every page.

// Not by `test.use`: all tests of a worker share a window.
test.beforeEach(({ page }) => page.setViewportSize({ width: 390, height: 800 }));

// The landmarks of a page are these and no others, each with its name.
const frameOf = (locale: Locale, main = '- main') => {
  const t = translator(locale);
  return `
- /children: equal
- link "${t('page.skip')}"
- banner:
  - link "${t('leave.label')}"
  - status
  - link "${t('site.name')}"
  - navigation "${t('nav.languages')}"
  - link "${t('nav.menu')}"
  - search:
    - searchbox "${t('search.label')}"
    - button "${t('search.submit')}"
- region "${t('help.title')}":
  - list:
    - listitem:
      - link /^112 .+/
    - listitem:
      - link /^192 .+/
- navigation "${t('nav.trail')}"
${main.trim()}
- contentinfo:
  - navigation "${t('nav.all')}"
`;
};

const hear = (page: Page, parts: string) => expect(page.locator('body')).toMatchAriaSnapshot(parts);

for (const locale of completeCodes) {
  for (const { name, at, main } of heardPages) {
    test(`${name} is heard in ${locale} by its parts, each with its name`, async ({ page }) => {
      await page.goto(path(locale, ...at));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await hear(page, frameOf(locale, locale === 'sr' ? main : undefined));
    });
  }
}

test('What a search finds is heard as a list, and how much it is', async ({ page }) => {
  await page.goto(path('sr', 'search'));
  await page.getByLabel('Šta tražite?').pressSequentially('sigurna kuća');
  await hear(
    page,
    `
- main:
  - heading "Pretraga" [level=1]
  - search:
    - combobox "Šta tražite?" [expanded]: sigurna kuća
    - button "Tražite"
    - listbox "Rezultati pretrage":
      - group "Pomoć":
        - option /^Sigurna kuća.+Vodič$/
        - option
    - status: /^\\d+ rezultata?$/
  - region "Suzite rezultate":
    - combobox "Vrsta"
    - combobox "Opština"
`,
  );
});

test('The page of all guides is heard with its topics, and how many a word leaves', async ({
  page,
}) => {
  await page.goto(path('sr', 'notes'));
  const parts = (found: string) => `
- /children: equal
- link "Pređite na tekst"
- banner:
  - link "Napustite sajt"
  - status
  - navigation "Jezik"
- region "Brojevi za pomoć":
  - list:
    - listitem:
      - link /^112 .+/
- main:
  - heading [level=1]
  - search:
    - searchbox "Nađite temu"
    - status${found}
  - heading [level=2]
  - group:
    - heading [level=3]
`;
  await hear(page, parts(''));
  await page.getByRole('searchbox', { name: 'Nađite temu' }).pressSequentially('policija');
  await hear(page, parts(': /\\d/'));
});

test('A number is heard as it is dialled, in groups that one can follow', async ({ page }) => {
  for (const at of [['services'], ['services', 'serbia'], ['places', 'zvecan']]) {
    await page.goto(path('sr', ...at));
    const links = page.locator('a[href^="tel:"]');
    for (const link of await links.all()) {
      const dialled = ((await link.getAttribute('href')) ?? '').replace(/^tel:\+?/, '');
      const shown = /^\+?[\d ]+\d/.exec((await link.innerText()).trim())?.[0] ?? '';
      // Without its country a number begins with 0.
      expect(dialled.endsWith(shown.replace(/^0|\D/g, '')), `${shown}: ${dialled}`).toBe(true);
      await expect(link).toHaveAccessibleName(new RegExp(`^${RegExp.escape(shown)}`));
      expect(shown).not.toMatch(/\d{6}/);
    }
    expect(await links.count()).toBeGreaterThan(2);
  }
});
