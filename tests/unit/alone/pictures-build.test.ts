import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import sharp from 'sharp';

/** A project with the site's own settings and components, and with one page, which shows one picture. */
const smallProject = async () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'cms', 'src']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  for (const part of ['src/pages', 'src/content.config.ts']) {
    rmSync(join(root, part), { recursive: true });
  }
  mkdirSync(join(root, 'src/pages/[locale]'), { recursive: true });
  writeFileSync(
    join(root, 'src/pages/[locale]/index.astro'),
    [
      '---',
      "import Figure from '../../components/Figure.astro';",
      "export const getStaticPaths = () => [{ params: { locale: 'sr' } }];",
      '---',
      '<Figure src="../media/women-at-training.jpg" alt="Dve žene." author="Ana A." licence="CC BY 4.0" />',
    ].join('\n'),
  );
  mkdirSync(join(root, 'content/media'), { recursive: true });
  const noise = { type: 'gaussian', mean: 120, sigma: 20 } as const;
  await sharp({ create: { width: 200, height: 150, channels: 3, background: 'white', noise } })
    .resize(2000, 1500)
    .jpeg()
    .toFile(join(root, 'content/media/women-at-training.jpg'));
  return root;
};

it('The build shows a picture in modern formats and small sizes, under names without words', async (t) => {
  const root = await smallProject();
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root, logLevel: 'error', vite: { logLevel: 'error' } });

  const html = readFileSync(join(root, 'dist/sr/index.html'), 'utf8');
  const shown = [...html.matchAll(/\/pictures\/([\w-]+\.(\w+)) (\d+)w/g)];
  const sizes = ['320', '640', '960', '1280'];
  for (const ending of ['avif', 'webp', 'jpeg']) {
    const widths = shown.flatMap(([, , format, width]) => (format === ending ? [width] : []));
    assert.deepEqual(widths, sizes, ending);
  }
  assert.match(html, /<img [^>]*alt="Dve žene\."[^>]*loading="lazy"[^>]*width="1280" height="960"/);
  assert.match(html, /<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/">CC BY 4\.0</);

  const files = readdirSync(join(root, 'dist/pictures'));
  assert.deepEqual(new Set(files), new Set(shown.map(([, file]) => file)), 'nothing else is there');
  for (const file of files) assert.match(file, /^[\w-]{8}_[\w-]{4,8}\.(avif|webp|jpeg)$/);
  assert.doesNotMatch(html.replace(/alt="[^"]*"/, ''), /women|training/);
  for (const file of files.filter((name) => name.endsWith('.jpeg'))) {
    const { width, exif, icc } = await sharp(join(root, 'dist/pictures', file)).metadata();
    assert.deepEqual([width <= 1280, exif, icc], [true, undefined, undefined], file);
  }
});
