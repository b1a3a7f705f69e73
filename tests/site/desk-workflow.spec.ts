import { expect, test } from './lib/desk-site.ts';

test.setTimeout(120_000);
// That a publish becomes a page is tested once, with a guide.
test.use({ hasSecondPane: false });

const file = 'content/glossary/shelter.yml';
const branch = 'cms/glossary/shelter';

test('a draft goes from writing to review to the site, one that is discarded leaves it as it was, and a new start of the desk loses neither', async ({
  desk,
  site,
  page,
}) => {
  const line = page.getByLabel('SR', { exact: true }).first();
  const draft = () => site.git('branch', '--list', branch, '--format=%(refname:short)');
  const before = site.git('rev-parse', 'HEAD');
  await desk.edit('glossary', 'shelter');
  const old = await line.inputValue();

  await test.step('a draft', async () => {
    await line.fill(`${old}, nacrt`);
    expect(await desk.save()).toBe(true);
    expect(draft()).toBe(branch);
    expect(site.git('rev-parse', 'HEAD')).toBe(before);
    expect(await desk.setStatus('In review')).toBe(true);
  });

  await test.step('the desk is started again', async () => {
    await site.startAgain();
    await page.goto(`${site.origin}/admin/#/workflow`);
    await page.reload();
    const inReview = page.locator('[class*=WorkflowListContainer] > *').nth(1);
    await expect(inReview.getByText(`${old}, nacrt`)).toBeVisible();
    await desk.edit('glossary', 'shelter');
    await expect(line).toHaveValue(`${old}, nacrt`);
    await expect(page.getByRole('button', { name: 'Status: In review' })).toBeVisible();
  });

  await test.step('published', async () => {
    expect(await desk.setStatus('Ready')).toBe(true);
    await desk.publishReady();
    await expect(desk.notice.filter({ hasText: 'Entry published' })).toBeVisible();
    expect(draft()).toBe('');
    expect(site.git('log', '--format=%s', `${before}..HEAD`).split('\n')).toHaveLength(1);
    expect(site.git('diff', '--name-only', before, 'HEAD')).toBe(file);
  });

  await test.step('an edit of the published entry is discarded', async () => {
    await desk.edit('glossary', 'shelter');
    await line.fill('Nešto drugo');
    expect(await desk.save()).toBe(true);
    expect(draft()).toBe(branch);
    await page.getByRole('button', { name: 'Delete unpublished changes' }).click();
    await expect(desk.notice.filter({ hasText: 'Unpublished changes deleted' })).toBeVisible();
    expect(draft()).toBe('');
    await desk.edit('glossary', 'shelter');
    await expect(line).toHaveValue(`${old}, nacrt`);
  });
});
