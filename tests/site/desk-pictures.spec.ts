import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { insideOf } from '../../tools/content/pictures/formats/index.ts';
import { expect, test } from './lib/desk-site.ts';
import { heic, phonePhoto, type Photo } from './lib/photos.ts';

test.setTimeout(120_000);

const upload = async (page: Page, photo: Photo) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Upload', { exact: true }).click();
  await (await chooser).setFiles(photo);
};

test('a photo with its place in it is published without it, in one commit with its text', async ({
  desk,
  site,
}) => {
  const { page } = desk;
  const photo = await phonePhoto('IMG_20261122_143055.jpg');
  expect(insideOf(photo.buffer)?.kinds).toContain('EXIF');
  const before = site.git('rev-parse', 'HEAD');

  await desk.edit('guides', 'shelter');
  const pane = await desk.pane('sr');
  await pane.locator('[data-slate-editor]').click();
  await page.keyboard.press('Control+End');
  await pane.getByTitle('Add Component').click();
  await page.getByRole('menuitem', { name: 'Picture', exact: true }).click();
  await pane.getByRole('button', { name: 'Choose an image' }).click();

  await test.step('what a browser cannot draw is refused with a sentence', async () => {
    const said = page.waitForEvent('dialog');
    await upload(page, heic);
    const dialog = await said;
    expect(dialog.message()).toContain('“IMG_1.heic” is a HEIC picture');
    expect(dialog.message()).toContain('save it as JPEG');
    await expect(page.getByText('No assets found.')).toBeVisible();
  });

  await upload(page, photo);
  await page.getByRole('button', { name: 'Choose selected' }).and(page.locator(':enabled')).click();
  await pane.getByLabel('What one sees').fill('Dve žene čitaju letak.');
  await pane.getByLabel('Author').fill('Ana A.');
  await pane.getByLabel('Licence', { exact: true }).click();
  await page.getByRole('option', { name: /\(CC BY 4\.0\)$/ }).click();
  await desk.publish();
  await expect.poll(() => site.git('rev-parse', 'HEAD'), { timeout: 30_000 }).not.toBe(before);

  const files = site.git('diff', '--name-only', before, 'HEAD').split('\n');
  const picture = files.find((file) => file.startsWith('content/media/')) ?? '';
  expect(picture).toMatch(/^content\/media\/picture-[0-9a-f]{8}\.jpg$/);
  expect(files).toContain('content/guides/shelter.sr.mdx');
  expect(site.git('rev-list', '--count', `${before}..HEAD`)).toBe('1');
  const name = picture.split('/').at(-1) ?? '';
  expect(site.git('show', 'HEAD:content/guides/shelter.sr.mdx')).toContain(
    `<Figure src="../media/${name}" alt="Dve žene čitaju letak." author="Ana A." licence="CC BY 4.0" />`,
  );
  const committed = execFileSync('git', ['show', `HEAD:${picture}`], {
    cwd: site.git('rev-parse', '--show-toplevel'),
  });
  expect(insideOf(committed)).toEqual({ width: 1500, height: 2000, kinds: [], isMoving: false });
  expect(committed.toString('latin1')).not.toMatch(/Phone-m|Exif|GPS/);
});
