import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { mostChoices } from '../../src/model/questions.ts';
import { htmlOf } from './lib/built.ts';
import { expect, leftBehind, nothing, test } from './lib/test.ts';

const answersOf = (address: string) => {
  const [list = ''] = /<ul class="choices">.*?<\/ul>/s.exec(htmlOf(address)) ?? [];
  return [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
};

for (const locale of localeCodes) {
  test(`Every answer leads to a guide within ${mostChoices} choices (${locale})`, () => {
    const follow = (address: string, choices: number): void => {
      expect(choices, address).toBeLessThanOrEqual(mostChoices);
      const answers = answersOf(address);
      expect(answers.length, address).toBeGreaterThan(1);
      for (const next of answers) {
        if (next.includes('/questions/')) follow(next, choices + 1);
        else expect(next).toMatch(new RegExp(`^${path(locale, 'guides')}[a-z-]+/$`));
      }
    };
    follow(path(locale, 'questions'), 1);
  });

  test(`From the first page three taps lead to whom to call, without JavaScript (${locale})`, async ({
    visitorWithoutJavaScript: page,
  }) => {
    const t = translator(locale);
    await page.goto(path(locale));
    const choose = (href: string) => page.locator(`main a[href="${href}"]`).click();
    await choose(path(locale, 'questions'));
    await choose(path(locale, 'questions', 'home'));
    await choose(path(locale, 'questions', 'need'));
    await expect(page.getByRole('link', { name: t('questions.back') })).toHaveAttribute(
      'href',
      path(locale, 'questions', 'home'),
    );
    await choose(path(locale, 'guides', 'shelter'));
    await expect(page.getByRole('heading', { name: t('guide.contacts') })).toBeVisible();
    expect(page.url()).not.toContain('?');
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('Answering keeps nothing in the browser', async ({ page }) => {
  await page.goto(path('sr', 'questions'));
  await page.locator(`main a[href="${path('sr', 'questions', 'work')}"]`).click();
  expect(await leftBehind(page)).toEqual(nothing);
});
