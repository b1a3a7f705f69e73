import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readHeaders } from '../../tools/serve/headers.ts';
import { readRedirects } from '../../tools/serve/redirects.ts';

const toml = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'netlify-')), 'netlify.toml');
  writeFileSync(file, text);
  return file;
};
const redirect = (fields: string) => readRedirects(toml(`[[redirects]]\n${fields}`));

test('a redirect of a kind that the local server does not know is refused', async () => {
  const unsupported = {
    'another host': 'from = "/a"\nto = "https://example.org/"',
    'a placeholder': 'from = "/a/*"\nto = "/b/:splat"',
    'a \\* that is not at its end': 'from = "/*/a"\nto = "/b"',
    force: 'from = "/a"\nto = "/b"\nforce = true',
    'the status 410': 'from = "/a"\nto = "/b"\nstatus = 410',
    query: 'from = "/a"\nto = "/b"\nquery = { id = "1" }',
    conditions: 'from = "/"\nto = "/sr/"\nconditions = { Language = ["sr"] }',
  };
  for (const [kind, fields] of Object.entries(unsupported)) {
    await assert.rejects(redirect(fields), new RegExp(`from .+ has ${kind};`));
  }
});

test('the first redirect that matches is taken, and 301 is what it is unless it says otherwise', async () => {
  const redirectFor = await readRedirects(
    toml(
      '[[redirects]]\nfrom = "/a/b"\nto = "/c/"\n[[redirects]]\nfrom = "/a/*"\nto = "/d/"\nstatus = 302',
    ),
  );
  assert.deepEqual(redirectFor('/a/b/'), { to: '/c/', status: 301 });
  assert.deepEqual(redirectFor('/a'), { to: '/d/', status: 302 });
  assert.equal(redirectFor('/ab'), undefined);
});

test('rules that Netlify cannot read are refused', async () => {
  await assert.rejects(redirect('to = "/b"'), /Missing "from" field/);
  await assert.rejects(
    readHeaders(toml('[[headers]]\n[headers.values]\nA = "1"')),
    /Missing "for" field/,
  );
});

test('a header that comes from two rules is refused', async () => {
  const headersFor = await readHeaders(
    toml(
      '[[headers]]\nfor = "/*"\nvalues = { A = "1" }\n[[headers]]\nfor = "/x"\nvalues = { a = "2" }',
    ),
  );
  assert.deepEqual(headersFor('/y'), { a: '1' });
  assert.throws(() => headersFor('/x'), /from two rules, "\/\*" and "\/x"/);
});
