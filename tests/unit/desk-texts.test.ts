import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { plainBody } from '../../cms/save/body.ts';
import { sentence } from '../../src/model/explain.ts';
import { checkContent } from '../../tools/content/check.ts';
import { typed } from './lib/decap-markdown.ts';
import { drawn, shown } from './lib/mdx.ts';

interface Hostile {
  name: string;
  body?: string;
  file?: string;
  /** Part of what is said; empty where it is only asked that something is. */
  reason: string;
  guard?: false;
  /** What readers see where it does no harm after all. */
  harmless?: string;
}

interface Clumsy {
  name: string;
  typed?: string[];
  markdown?: string;
  shown?: string;
  told?: string;
}

const list = <Entry>(file: string) =>
  parse(readFileSync(`tests/fixtures/desk/${file}.yml`, 'utf8')) as Entry[];

const fields = `---
title: Proba
lead: Ovo je proba.
cost: Ništa.
told: Niko.
section: rights
order: 99
sources:
  - url: https://example.org/
checked:
  on: '2026-11-21'
  by: editor
  how: sources
---

`;

const root = mkdtempSync(join(tmpdir(), 'texts-'));
after(() => {
  rmSync(root, { recursive: true });
});

const secret = 'planted-7f3a9c';
const secretFile = join(root, 'secret.txt');
writeFileSync(secretFile, secret);
process.env.DESK_SECRET = secret;

mkdirSync(join(root, 'content/guides'), { recursive: true });
mkdirSync(join(root, 'content/services'));
writeFileSync(
  join(root, 'content/services/xk-police.yml'),
  readFileSync('content/services/xk-police.yml'),
);

/** Writes a guide and gives its path from the project's folder. */
const write = (kind: string, index: number, text: string) => {
  const file = `content/guides/${kind}-${index}.sr.mdx`;
  writeFileSync(join(root, file), text);
  return file;
};

const hostile = list<Hostile>('hostile').map((entry, index) => {
  const text = (entry.file ?? `${fields}${entry.body}\n`).replaceAll('$SECRET_FILE', secretFile);
  return { ...entry, text, file: write('hostile', index, text) };
});

const clumsy = list<Clumsy>('clumsy').map((entry, index) => {
  const body = plainBody(entry.typed ? typed(entry.typed) : (entry.markdown ?? ''));
  return { ...entry, body, file: write('clumsy', index, `${fields}${body}\n`) };
});

// One run names them all.
const problems = checkContent(root).filter(({ isWarning }) => !isWarning);
const saidOf = (file: string) =>
  problems.filter((problem) => problem.file === file).map((problem) => sentence(problem));

describe('a hostile text', () => {
  it('is one of many', () => {
    assert.ok(hostile.length >= 40);
  });

  for (const { name, reason, text, file, guard, harmless } of hostile) {
    if (harmless !== undefined) {
      it(`is no more than words: ${name}`, () => {
        assert.equal(shown(drawn(text, file)), harmless);
      });
      continue;
    }
    it(`stops the check, which says why and how to mend it: ${name}`, () => {
      const said = saidOf(file).filter((problem) => problem.includes(reason));
      assert.ok(said.length > 0, `Said of ${file}: ${saidOf(file).join('\n')}`);
      assert.ok(
        said.every((problem) => problem.includes('; ')),
        said.join('\n'),
      );
    });

    if (guard === false) continue;
    it(`stops the build: ${name}`, () => {
      assert.throws(
        () => drawn(text, file),
        ({ message, stack }: Error) => {
          const first = message.split('\n')[0] ?? '';
          assert.match(first, /^content\/guides\/hostile-\d+\.sr\.mdx, line \d+: \S.*; \S/);
          assert.ok(!`${message}${stack}`.includes(secret));
          return true;
        },
      );
    });
  }

  it('gets nothing out of the check', () => {
    assert.ok(!JSON.stringify(problems).includes(secret));
  });
});

describe('a clumsy text', () => {
  it('is one of many', () => {
    assert.ok(clumsy.length >= 40);
  });

  for (const { name, body, file, shown: expected, told } of clumsy) {
    if (told !== undefined) {
      it(`is explained: ${name}`, () => {
        const said = saidOf(file);
        assert.ok(
          said.some((problem) => problem.includes(told)),
          `Said of ${JSON.stringify(body)}: ${said.join('\n')}`,
        );
      });
      continue;
    }
    it(`is shown right: ${name}`, () => {
      const words = shown(drawn(`${fields}${body}\n`, file));
      assert.ok(words.includes(expected ?? ''), `${JSON.stringify(body)} shows ${words}`);
      const inCode = saidOf(file).filter((problem) => problem.includes(' – code – '));
      assert.deepEqual(inCode, []);
    });
  }
});
