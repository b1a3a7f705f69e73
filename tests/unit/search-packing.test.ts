import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { smallScript, unpacked, unpackedFile } from '../../tools/build/search/packing.ts';

test('what Pagefind packed is unpacked, and marked as its script knows it', () => {
  const words = unpacked(gzipSync('pagefind_dcdwords'));
  assert.equal(Buffer.from(words).toString(), 'words');
  const { path, content } = unpackedFile('index/sr_1.pf_index', words);
  assert.equal(path, 'index/sr_1.json');
  assert.equal(Buffer.from(content).toString(), 'pagefind_dcdwords');
});

test('a Pagefind that packs otherwise stops the build', () => {
  assert.throws(() => unpacked(gzipSync('pagefind_xyzwords')), /otherwise by now/);
});

const asking = (...endings: string[]) =>
  endings
    .map((ending) => `export const ${ending} = (name) => fetch(\`\${name}.${ending}\`);`)
    .join('\n');
const all = ['pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'];

test('the script asks for the files by the names that they have', () => {
  const script = smallScript(asking(...all));
  assert.equal(script.match(/\.json`/g)?.length, 5);
  assert.doesNotMatch(script, /\.pf_|\.pagefind/);
});

test('a script that asks for other files stops the build', () => {
  assert.throws(() => smallScript(asking('pagefind', 'pf_meta')), /by now/);
});
