import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

const pages = [['monitoring'], ['reports', 'victim-protection-office-assessment']];
const smallest = 11;

// In each language, because what has to fit is words.
test('on the narrowest phones charts keep their letters large, and within them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of localeCodes) {
    for (const parts of pages) {
      await page.goto(path(locale, ...parts));
      const letters = await page.locator('.chart svg text').evaluateAll((texts) =>
        texts.map((text) => {
          const {
            width = 0,
            left = 0,
            right = 0,
          } = text.closest('svg')?.getBoundingClientRect() ?? {};
          const box = text.getBoundingClientRect();
          const unit = width / (text.closest('svg')?.viewBox.baseVal.width ?? 1);
          return {
            words: text.textContent,
            size: unit * Number.parseFloat(text.getAttribute('font-size') ?? '0'),
            // What a pixel of the screen rounds is no fault.
            isWithin: box.left >= left - 0.5 && box.right <= right + 0.5,
          };
        }),
      );
      expect(letters.length, 'a chart was found').toBeGreaterThan(5);
      expect(letters.filter(({ size, isWithin }) => size < smallest || !isWithin)).toEqual([]);
    }
  }
});
