import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './lib/desk-site.ts';

test.setTimeout(120_000);

const file = 'content/guides/compensation.sr.mdx';
const constructs = readFileSync('tests/fixtures/desk/constructs.mdx', 'utf8');

test('a word that is changed at the desk is the only thing that changes', async ({
  site,
  desk,
  page,
}) => {
  const folder = site.git('rev-parse', '--show-toplevel');
  const source = readFileSync(join(folder, file), 'utf8');
  const end = source.indexOf('\n---\n', 4) + '\n---\n'.length;
  writeFileSync(join(folder, file), source.slice(0, end) + constructs);
  cpSync('tests/unit/fixtures/pictures/plain.jpg', join(folder, 'content/media/a.jpg'));
  site.git('add', 'content');
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  site.git(...author, 'commit', '--quiet', '--message', 'All that may stand in a text');

  await desk.edit('guides', 'compensation');
  const text = (await desk.pane('sr')).locator('[data-slate-editor]');
  await text.getByRole('heading', { name: 'Kada ste na sigurnom' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' {tamo}');
  expect(await desk.save()).toBe(true);

  const diff = site.git('diff', '--unified=0', 'HEAD', 'cms/guides/compensation', '--', 'content');
  const lines = diff.split('\n').filter((line) => /^[-+](?!--|\+\+)/.test(line));
  expect(lines).toEqual(['-### Kada ste na sigurnom', '+### Kada ste na sigurnom \\{tamo\\}']);
});
