import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const pen =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="';

it('All drawings are drawn with one pen, in one path, and are small', () => {
  const files = globSync('src/drawings/*.svg');
  assert.notEqual(files.length, 0);
  for (const file of files) {
    const drawn = readFileSync(file, 'utf8');
    assert.ok(
      drawn.startsWith(pen),
      `${file} is drawn with another pen; docs/drawings.md tells of ours.`,
    );
    assert.match(drawn.slice(pen.length), /^M[-\d.MmHhVvLlCcSsAaZz ]+"\/><\/svg>\n$/, file);
    assert.ok(drawn.length <= 560, `${file} has ${drawn.length} signs.`);
  }
});

it('Each of them stands on a page', () => {
  const pages = globSync('src/pages/**/*.astro').map((file) => readFileSync(file, 'utf8'));
  for (const file of globSync('src/drawings/*.svg')) {
    const name = file.replace(/^.*[\\/]|\.svg$/g, '');
    assert.ok(
      pages.some((page) => page.includes(`<Drawing name="${name}" />`)),
      `No page shows ${name}.`,
    );
  }
});
