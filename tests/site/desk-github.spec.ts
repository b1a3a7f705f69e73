import type { Page } from '@playwright/test';
import { Desk } from './lib/desk.ts';
import { expect as expectNow, test, type HostedDesk } from './lib/github/desk-on-github.ts';
import { ngo, staff } from './lib/github/people.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

// An answer takes git a while on a busy computer.
const expect = expectNow.configure({ timeout: 20_000 });

const title = 'Proba kampanje';
const file = 'content/campaigns/proba-kampanje.sr.mdx';

const write = async (desk: Desk) => {
  await desk.page.getByRole('link', { name: 'Campaigns', exact: true }).click();
  await desk.page.getByRole('link', { name: 'Create entry of type Campaign' }).click();
  await desk.fill('sr', 'Title of the text', title);
  await desk.fill('sr', 'Short introduction', 'Ovo je proba.');
  await desk.write('sr', 'Dođite u biblioteku.');
  await desk.fill('sr', 'First day', '2027-03-01');
  await desk.fill('sr', 'Last day', '2027-03-08');
  await desk.giveEvidence();
};

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Entry saved').first()).toBeVisible();
};

const setStatus = async (page: Page, status: string) => {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitem', { name: status, exact: true }).click();
  await expect(page.getByRole('button', { name: `Status: ${status}` })).toBeVisible();
};

const publish = async (page: Page) => {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now', { exact: true }).click();
};

const main = ({ world }: HostedDesk) => world.repository.find('main') ?? '';

test('an NGO proposes a campaign from a copy of its own, and is not offered to publish it', async ({
  hosted,
}) => {
  const before = main(hosted);
  const page = await hosted.signedIn(ngo);
  await page.getByText(/^(Fork the repo|Make the copy)$/).click();
  await write(new Desk(page));
  await save(page);
  expect(hosted.world.pulls).toEqual([]);
  await setStatus(page, 'In review');
  await expect
    .poll(() => hosted.world.pulls.map(({ state }) => state), { timeout: 20_000 })
    .toEqual(['open']);

  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeHidden();
  await page.getByRole('button', { name: /^Status:/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Draft' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Ready' })).toBeHidden();
  expect(main(hosted)).toBe(before);
  await page.context().close();
});

test('an editor finds the proposal on the board and publishes it as one commit; of one’s own not', async ({
  hosted,
}) => {
  const before = main(hosted);
  const { git } = hosted.world.repository;
  const page = await hosted.signedIn(staff);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'Workflow', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await expect(page.locator('.Pane1').getByLabel('Title of the text', { exact: true })).toHaveValue(
    title,
  );
  await setStatus(page, 'Ready');
  await publish(page);
  await expect.poll(() => main(hosted), { timeout: 20_000 }).not.toBe(before);
  expect(git(['rev-list', '--count', `${before}..main`])).toBe('1');
  expect(git(['diff', '--name-only', before, 'main'])).toBe(file);
  expect(git(['log', '-1', '--format=%an', 'main'])).toBe(ngo.name);

  const after = main(hosted);
  const [route] = page.url().split('#');
  await page.goto(`${route ?? ''}#/collections/pages/entries/about`);
  await page.reload();
  const lead = page.locator('.Pane1').getByLabel('Short introduction', { exact: true });
  await lead.fill(`${await lead.inputValue()} Proba.`);
  await save(page);
  await setStatus(page, 'Ready');
  await publish(page);
  await expect(page.getByText(/Somebody else has to publish this/)).toBeVisible();
  expect(main(hosted)).toBe(after);
  await page.context().close();
});
