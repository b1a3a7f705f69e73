import { readFileSync } from 'node:fs';
import { completeCodes } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/index.ts';
import { path } from '../../src/i18n/paths.ts';
import { formatSize } from '../../src/i18n/sizes.ts';
import { numbersForPaper } from './lib/card.ts';
import { expect, test } from './lib/test.ts';

// How files of a type begin.
const beginnings: Record<string, RegExp> = {
  'application/pdf': /^%PDF-1\./,
  'application/zip': /^PK\x03\x04/,
  'image/png': /^\x89PNG\r\n/,
  'text/calendar': /^BEGIN:VCALENDAR\r\n/,
  'text/plain': /./,
};

for (const locale of completeCodes) {
  const page320 = path(locale, 'campaigns', '16-days', 'kit');

  test(`${page320} offers files of the size and type that it says, on a narrow screen too`, async ({
    page,
  }) => {
    test.skip(numbersForPaper().numbers.length === 0, 'without numbers there is no kit');
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(page320);
    const main = page.locator('main');
    await main.evaluate((part) => {
      for (const each of part.querySelectorAll('details')) each.open = true;
    });
    const offered = await main.locator('a[download]').evaluateAll((links) =>
      (links as HTMLAnchorElement[]).map(({ pathname, type, textContent }) => ({
        pathname,
        type,
        said: textContent.trim(),
      })),
    );
    expect(offered.length).toBeGreaterThan(6);
    for (const { pathname, type, said } of offered) {
      const file = readFileSync(`dist${pathname}`);
      expect(file.toString('latin1', 0, 40), pathname).toMatch(beginnings[type] ?? /never/);
      expect(said).toContain(formatSize(locale, file.length));
    }
    await expect(main.locator('a[download]').first()).toHaveAttribute('type', 'application/zip');
    const feed = new URL((await main.getByText('calendar.ics').textContent()) ?? '').pathname;
    expect(readFileSync(`dist${feed}`, 'utf8')).toContain(translator(locale)('kit.calendarName'));
    // Only what is looked at is loaded, and nothing moves when it comes.
    const pictures = await main
      .locator('img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[]).map((each) =>
          [each.loading, each.getAttribute('width'), each.getAttribute('height')].join(' '),
        ),
      );
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) expect(picture).toMatch(/^lazy (1200 630|595 842)$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}
