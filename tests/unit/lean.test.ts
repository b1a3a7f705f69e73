import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeLean } from '../../tools/build/lean/index.ts';
import { withoutLayers } from '../../tools/build/lean/flat.ts';
import { withOwnHashes } from '../../tools/build/lean/policy.ts';
import { cutter } from '../../tools/build/lean/styles.ts';
import { usedOn } from '../../tools/build/lean/used.ts';
import { shortNames } from '../../tools/build/lean/variables.ts';

const kept = (styles: string, html: string) => cutter()(styles, usedOn(html));

describe('Of a stylesheet a page keeps', () => {
  it('rules for elements, classes, ids and attributes that it has', async () => {
    const page = '<main id="text"><p class="a b" hidden>x</p></main>';
    const rules = 'p{c:d} .b{c:d} #text{c:d} [hidden]{c:d} p:hover{c:d} main>.a::before{c:d}';
    assert.equal(await kept(rules, page), rules);
  });

  it('no others, in no medium', async () => {
    const page = '<p class="a">b c #id</p>';
    assert.equal(await kept('.b{c:d} #id{c:d} li{c:d} p .c{c:d} p:is(.b,.c){c:d}', page), '');
    assert.equal(
      await kept('@media print{.a{c:d} .b{c:d}} @media (width>1px){.b{c:d}}', page),
      '@media print{.a{c:d}}',
    );
  });

  it('what is for all elements, and for all in a state', async () => {
    const rules =
      '*{c:d} :root{--a:1;--b:2} ::placeholder{c:d} :focus-visible{c:d} html{c:var(--a)}';
    assert.equal(await kept(rules, '<p>x'), rules);
  });

  it('what its scripts name, and what waits in a template', async () => {
    const page =
      '<script>e.classList.add(`works`);e.dataset.done=1</script><template><i class="t"></i></template>';
    const rules = '.works{c:d} .t{c:d}';
    assert.equal(await kept(`${rules} .other{c:d}`, page), rules);
    const hiding = '<p>x</p><script>let e=p;e.hidden=!0</script>';
    assert.equal(await kept('[hidden]{c:d} [title]{c:d}', hiding), '[hidden]{c:d}');
    assert.equal(await kept('[hidden]{c:d}', hiding.replace('=!0', '==1')), '');
  });
});

describe('Of layers', () => {
  it('the rules stay, those that win last, without comments', () => {
    const styles =
      '/*! by */j{k:l}@layer theme, base;@layer base{/**/d{e:f}@media print{g{h:i}}}@layer theme{a{b:c}}';
    assert.equal(withoutLayers(styles), 'a{b:c}d{e:f}@media print{g{h:i}}j{k:l}');
  });

  it('none may stay', () => {
    assert.throws(() => withoutLayers('@layer other{}'), /does not put in order/);
  });
});

it('Variables have a letter each, the same in every stylesheet', () => {
  const sheets = [':root{--color-b:1;--a:2}', '.x--y{c:var(--color-b)}'];
  const rename = shortNames(sheets);
  assert.deepEqual(sheets.map(rename), [':root{--b:1;--a:2}', '.x--y{c:var(--b)}']);
  assert.throws(() => shortNames([Array.from({ length: 27 }, (_, n) => `--v${n}`).join()]), /27/);
});

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

it('A policy names the hashes of what the page runs and is styled by, and nothing else changes', () => {
  const page = (script: string, style: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' ${script};style-src ${style};"><style>p{}</style><script type="module">a()</script><script type="application/ld+json">{}</script>`;
  assert.equal(
    withOwnHashes(page(`'sha256-old=' ${hashOf('a()')}`, `'sha256-old='`)),
    page(hashOf('a()'), hashOf('p{}')).replace(';">', '">'),
  );
});

it('A site is made lean, but for the desk', async (t) => {
  const built = mkdtempSync(join(tmpdir(), 'oslonac-'));
  t.after(() => {
    rmSync(built, { recursive: true });
  });
  const page =
    '<style>@layer base{p{c:var(--d)} li{c:d}}</style><main data-pagefind-body data-pagefind-meta="kw:a > b"><p data-sorted data-pagefind-ignore>x</p></main>';
  for (const folder of ['sr', 'admin']) {
    mkdirSync(join(built, folder));
    writeFileSync(join(built, folder, 'index.html'), page);
  }
  mkdirSync(join(built, 'search'));
  writeFileSync(join(built, 'search/results.css'), '@layer components{b{c:var(--d)}}');
  await makeLean(built);
  assert.equal(
    readFileSync(join(built, 'sr/index.html'), 'utf8'),
    '<style>p{c:var(--a)}</style><main data-pagefind-body><p>x</p></main>',
  );
  assert.equal(readFileSync(join(built, 'search/results.css'), 'utf8'), 'b{c:var(--a)}');
  assert.equal(readFileSync(join(built, 'admin/index.html'), 'utf8'), page);
});
