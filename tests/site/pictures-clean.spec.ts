import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { insideOf } from '../../tools/content/pictures/formats/index.ts';
import { large, moving } from '../unit/lib/pictures.ts';
import { heic, phonePhoto, seeThrough, writtenInto, type Photo } from './lib/photos.ts';
import { expect, test } from './lib/test.ts';

// What the desk does with a picture before its form has it, in a browser but without the desk.
test.describe.configure({ mode: 'serial' });

let code = '';

test.beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'cms/pictures/clean-picture.ts', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  code = built[0]?.output[0].code ?? '';
});

/** Hands a file to the desk’s code; gives the cleaned file, or the sentence with which it is refused. */
const clean = async (
  page: Page,
  { name, mimeType, buffer }: Photo,
): Promise<{ name: string; bytes: Buffer } | string> => {
  if (!page.url().startsWith('http')) {
    // An address of this computer: elsewhere browsers give no checksums.
    const address = 'http://127.0.0.1/pictures';
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>a</title><input type="file">' }),
    );
    await page.goto(address);
    const content = `${code}; window.pictures = { cleanPicture };`;
    await page.addScriptTag({ type: 'module', content });
    await page.waitForFunction(() => 'pictures' in window);
  }
  await page.locator('input').setInputFiles({ name, mimeType, buffer });
  const answer = await page.locator('input').evaluate(async (input: HTMLInputElement) => {
    const { pictures } = window as unknown as {
      pictures: { cleanPicture: (file: File) => Promise<File> };
    };
    const [file] = input.files ?? [];
    if (!file) throw new Error('The file did not arrive.');
    try {
      const cleaned = await pictures.cleanPicture(file);
      const bytes = new Uint8Array(await cleaned.arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return { name: cleaned.name, base64: btoa(binary) };
    } catch (error) {
      return (error as Error).message;
    }
  });
  return typeof answer === 'string'
    ? answer
    : { name: answer.name, bytes: Buffer.from(answer.base64, 'base64') };
};

const cleaned = async (page: Page, photo: Photo) => {
  const answer = await clean(page, photo);
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
};

test('a photo of twelve million dots is kept small, upright, and without what a phone wrote into it', async ({
  page,
}) => {
  const photo = await phonePhoto('IMG_20261122_143055.jpg');
  expect(photo.buffer.toString('latin1')).toMatch(/Exif[^]*Phone-model/);
  const { name, bytes } = await cleaned(page, photo);
  expect(name).toMatch(/^picture-[0-9a-f]{8}\.jpg$/);
  // Held upright: what was wide is high now.
  expect(insideOf(bytes)).toEqual({ width: 1500, height: 2000, kinds: [], isMoving: false });
  expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  expect(bytes.toString('latin1')).not.toMatch(/Phone-m|2026:11|Exif/);
  // Three letters come up by chance in what follows, which is the picture itself.
  const head = bytes.subarray(0, bytes.indexOf(Buffer.from([0xff, 0xda])));
  expect(head.length).toBeGreaterThan(100);
  expect(head.toString('latin1')).not.toContain('GPS');
});

test('metadata goes out of every format, and the name’s ending follows the format', async ({
  page,
}) => {
  for (const format of ['png', 'webp', 'avif'] as const) {
    const { name, bytes } = await cleaned(page, await writtenInto(format));
    expect(name, format).toMatch(/^obuka\.(png|jpg)$/);
    expect(insideOf(bytes), format).toMatchObject({ width: 400, height: 300, kinds: [] });
    expect(bytes.toString('latin1'), format).not.toContain('Phone-m');
  }
});

test('what shines through goes on doing so, and a clean picture stays as it is', async ({
  page,
}) => {
  const first = await cleaned(page, await seeThrough('crtež.png'));
  expect(first.name).toBe('crtež.png');
  expect(insideOf(first.bytes)).toMatchObject({ width: 2000, height: 500, kinds: [] });
  const again = { name: first.name, mimeType: 'image/png', buffer: first.bytes };
  expect((await cleaned(page, again)).bytes.equals(first.bytes)).toBe(true);
});

const file = (name: string, buffer: Buffer | string): Photo => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer as string, 'latin1'),
});

const huge = Buffer.from(large);
huge.writeUInt32BE(9000, 16);
huge.writeUInt32BE(9000, 20);

const plain = readFileSync(join(import.meta.dirname, '../unit/fixtures/pictures/plain.jpg'));

const refused: [photo: Photo, said: string][] = [
  [heic, '“IMG_1.heic” is a HEIC'],
  [file('a.tif', `II*\0${'\0'.repeat(40)}`), '“a.tif” is a TIFF or RAW picture'],
  [file('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'), '“a.svg” is an SVG drawing'],
  [file('a.gif', moving.gif), '“a.gif” moves'],
  [file('a.png', huge), '“a.png” has more than 60 megapixels'],
  [file('a.jpg', Buffer.concat([plain.subarray(0, 30), Buffer.alloc(99)])), '“a.jpg” cannot be'],
  [file('a.pdf', '%PDF-1.7 and more than sixteen letters'), '“a.pdf” is no picture'],
];

test('what no browser draws, what moves and what is damaged is refused, each with its mend', async ({
  page,
}) => {
  for (const [photo, said] of refused) {
    const answer = await clean(page, photo);
    expect(answer, photo.name).toContain(said);
    expect(answer, photo.name).toMatch(/choose (it again|that file|a photo)|Choose a photo/);
  }
});

test('a file of more than 50 MB is refused before it is read', async ({ page }) => {
  await clean(page, heic);
  const said = await page.evaluate(async () => {
    const { pictures } = window as unknown as {
      pictures: { cleanPicture: (file: File) => Promise<File> };
    };
    const parts = new Array<Uint8Array<ArrayBuffer>>(51).fill(new Uint8Array(1_000_000));
    return pictures.cleanPicture(new File(parts, 'a.jpg')).catch(String);
  });
  expect(said).toContain('larger than 50 MB');
});
