import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { formatDate } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { violationsOf } from './lib/axe.ts';
import { numbersForPaper, type PaperNumbers } from './lib/card.ts';
import { expect, test } from './lib/test.ts';

const card = numbersForPaper();
// The days on which nothing may stand on paper: then there is no card, and the page says so.
test.skip(card.numbers.length === 0, 'the numbers of the card are due for a new check');

const readPdf = async (file: Buffer) => {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text };
};

/** Everything in digits besides the days of the check. */
const digitsOf = (text: string, locale: Locale, { checkedOn, checkAgainOn }: PaperNumbers) =>
  [checkedOn, checkAgainOn]
    .reduce((rest, day) => rest.replace(formatDate(locale, day), ''), text.replace(/\s+/g, ' '))
    .match(/\+?\d[\d ]*\d/g)
    ?.toSorted();

for (const locale of localeCodes) {
  test(`/${locale}/card.pdf is one sheet with the confirmed numbers and no others`, async () => {
    const { pages, text } = await readPdf(readFileSync(`dist/${locale}/card.pdf`));
    expect(pages).toBe(1);
    expect(digitsOf(text, locale, card)).toEqual(card.numbers);
    expect(text).toContain(translator(locale)('help.country'));
    expect(text).toContain(translator(locale)('help.noticed'));
    expect(text).not.toContain('Oslonac');
  });

  test(`${path(locale, 'card')} prints as one sheet with the same, and nothing else`, async ({
    page,
  }) => {
    await page.goto(path(locale, 'card'));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const { pages, text } = await readPdf(pdf);
    expect(pages).toBe(1);
    expect(digitsOf(text, locale, card)).toEqual(card.numbers);
    expect(text).not.toContain('Oslonac');
  });

  test(`${path(locale, 'card')} has panels of a bank card’s size on paper`, async ({ page }) => {
    await page.goto(path(locale, 'card'));
    await page.emulateMedia({ media: 'print' });
    const panels = await page.locator('.pocket-card .panel').evaluateAll((all) =>
      all.map((panel) => {
        const { width, height } = panel.getBoundingClientRect();
        const over = panel.scrollHeight - panel.clientHeight;
        return [Math.round((width * 25.4) / 96), Math.round((height * 25.4) / 96), over];
      }),
    );
    expect(panels).toEqual(Array.from({ length: 4 }, () => [85, 54, 0]));
  });

  test(`${path(locale, 'card')} is offered, and stands in the dark and at 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(path(locale, 'guides', 'using-this-site-carefully'));
    await page
      .locator('main')
      .getByRole('link', { name: translator(locale)('card.title') })
      .click();
    await expect(page).toHaveURL(path(locale, 'card'));
    await expect(page.getByRole('link', { name: /PDF/ })).toHaveAttribute(
      'href',
      `/${locale}/card.pdf`,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a card’s file is kept by no browser, like a page', async ({ request }) => {
  const response = await request.get('/sr/card.pdf');
  expect(response.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
  });
});
