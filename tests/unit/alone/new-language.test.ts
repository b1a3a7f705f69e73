import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import en from '../../../src/i18n/strings/en.json' with { type: 'json' };
import { copyProject, type Copy } from '../../site/lib/desk-copy.ts';

// By the recipe “A language” of CONTRIBUTING.md: a line, and a file of texts. Esperanto stands for any language.
const line = `  eo: { tag: 'eo', formats: 'eo', name: 'Esperanto', fallbacks: ['en', 'sr'], isGrowing: true },\n`;
const said = (text: string) => `⟦${text}⟧`;

describe('A new language', () => {
  let copy: Copy;
  const at = (file: string) => join(copy.folder, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');

  before(() => {
    copy = copyProject();
    const list = 'src/i18n/locales.ts';
    const end = '} as const satisfies Record<string, LocaleInfo>;';
    assert.ok(read(list).includes(end));
    writeFileSync(at(list), read(list).replace(end, line + end));
    const texts = Object.entries(en).map(([key, text]) => [key, said(text)]);
    writeFileSync(at('src/i18n/strings/eo.json'), JSON.stringify(Object.fromEntries(texts)));
    // What takes long to make and no language needs.
    for (const file of globSync('content/{campaigns,news}/*', { cwd: copy.folder }))
      rmSync(at(file));
    const env = { ...process.env, CONTEXT: 'production', SITE_URL: 'https://example.org' };
    execFileSync(process.execPath, ['tools/build.ts'], { cwd: copy.folder, env, stdio: 'pipe' });
  });

  after(() => {
    copy.remove();
  });

  it('has every page, in its own words where it has them', () => {
    const pages = (code: string) => globSync('**/*.html', { cwd: at(`dist/${code}`) }).sort();
    assert.ok(pages('eo').length > 100);
    assert.deepEqual(pages('eo'), pages('en'));
    const home = read('dist/eo/index.html');
    assert.match(home, /<html lang="eo">/);
    assert.ok(home.includes(said(en['home.title'])));
    assert.ok(home.includes(said(en['leave.label'])));
    assert.match(home, /<a href="tel:112"/);
  });

  it('lets another language stand in for a text, and says so', () => {
    const page = read('dist/eo/guides/shelter/index.html');
    assert.ok(page.includes(said(en['page.fallback'])));
    assert.match(page, /<main[^>]* lang="en"/);
    assert.match(page, /rel="canonical" href="https:\/\/example\.org\/en\/guides\/shelter\/"/);
  });

  it('is in every menu, in the search, and at the host', () => {
    assert.match(read('dist/sr/index.html'), /href="\/eo\/"[^>]*>\s*Esperanto/);
    assert.match(read('dist/index.html'), /href="\/eo\/"[^>]*>\s*Esperanto/);
    assert.ok(read('dist/search/eo.json').length > 1000);
    assert.match(read('dist/_redirects'), /^\/eo\/\* \/eo\/404\/ 404$/m);
    assert.match(read('dist/_headers'), /^\/eo\/\n {2}Cache-Control: no-store$/m);
  });
});
