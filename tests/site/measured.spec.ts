import { readFileSync } from 'node:fs';
import { formatDate } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { engines, measuredSchema, visitNames } from '../../src/model/measured.ts';
import { findingsOf } from '../../src/views/findings.ts';
import { expect, test } from './lib/test.ts';

const { history } = measuredSchema.parse(
  JSON.parse(readFileSync('content/measured/leaving.json', 'utf8')),
);

for (const locale of localeCodes) {
  const t = translator(locale);

  test(`In ${locale}, the guide says of each browser and visit what was measured`, async ({
    visitor: page,
  }) => {
    await page.goto(path(locale, 'guides', 'using-this-site-carefully'));
    const boxes = page.locator('.measured');
    await expect(boxes).toHaveCount(engines.length);
    for (const [index, engine] of engines.entries()) {
      const { browser, version, on, visits, after } = history[engine];
      const heading = t('measured.browser', { browser, version, date: formatDate(locale, on) });
      const said = visitNames.flatMap((name) => [
        t(`measured.${name}`),
        ...findingsOf(
          name,
          visits[name],
          name === 'left' || name === 'withoutJavaScript' ? after[name] : undefined,
        ).map((finding) => t(`measured.${finding}`, { title: t('notes.title') })),
      ]);
      const box = boxes.nth(index);
      expect(await box.getByRole('heading').innerText()).toBe(heading);
      const lines = await box.locator('dt, dd').allInnerTexts();
      expect(lines.map((line) => line.trim())).toEqual(said);
    }
  });
}
