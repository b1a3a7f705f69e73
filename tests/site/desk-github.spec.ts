import type { Page } from '@playwright/test';
import { Desk } from './lib/desk.ts';
import { expect, test } from './lib/github/desk-on-github.ts';
import { ngo, staff } from './lib/github/people.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000);

const status = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};

test('x', async ({ hosted }) => {
  const page = await hosted.signedIn(ngo);
  await page.waitForTimeout(3000);
  console.log(await page.locator('body').innerText());
  console.log(hosted.asked.join('\n'));
});
