import type { Page } from '@playwright/test';
import { decapPhrases, type Phrases } from '../../cms/language/decap-phrases.ts';
import type { DeskLanguage } from '../../cms/language/languages.ts';
import { speechOf } from '../../cms/language/speech.ts';
import { expect, test } from './lib/desk-site.ts';

// Loading all texts takes its time on a busy computer.
test.setTimeout(240_000);

const phrase = (phrases: Phrases, path: string): string => {
  const found = path
    .split('.')
    .reduce<string | Phrases>((at, name) => (at as Phrases)[name] ?? '', phrases);
  return typeof found === 'string' ? found : '';
};

// What stands on the page or is read out, without what somebody wrote into the fields.
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('body *')].flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => node.nodeValue),
      ...['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name)),
    ]);
    return [...new Set(texts.map((text) => text?.trim() ?? '').filter(Boolean))];
  });

/** Opens a guide in a language and gives what is shown and is a sentence of the English desk. */
const englishLeft = async (page: Page, origin: string, language: DeskLanguage) => {
  const { phrases } = await decapPhrases(language);
  const { words } = await speechOf(language);
  await page.addInitScript((code) => {
    localStorage.setItem('oslonac-desk-language', code);
  }, language);
  await page.goto(`${origin}/admin/`);
  await page.locator('#desk-name').fill('Test');
  const login = phrase(phrases, 'auth.login');
  await page.getByRole('button', { name: login, exact: true }).click();
  await page.locator('a[href$="/collections/guides"]').first().waitFor();
  const list = await shown(page);
  await page.goto(`${origin}/admin/#/collections/guides/entries/shelter`);
  await page.locator('[data-slate-editor]').first().waitFor();
  const texts = [...list, ...(await shown(page))];
  expect(texts).toContain(phrase(phrases, 'editor.editorWidgets.markdown.bold'));
  return texts.filter((text) => Object.hasOwn(words, text) && words[text] !== text);
};

for (const language of ['sr-Cyrl', 'sq'] as const) {
  test(`the desk in ${language} leaves no English`, async ({ page, site }) => {
    expect(await englishLeft(page, site.origin, language)).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}
