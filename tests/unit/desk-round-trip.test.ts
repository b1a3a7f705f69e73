import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bodyToWrite } from '../../cms/save/body.ts';
import { completeCodes } from '../../src/i18n/locales.ts';
import { mdxComponents } from '../../src/model/mdx-components.ts';
import { mdxProblems } from '../../src/model/mdx-read.ts';
import { allTexts } from '../../tools/content/all-texts.ts';
import { reread } from './lib/decap-markdown.ts';

/** What is saved when somebody opens a text and makes another one of it. */
const save = (opened: string, edited: string) => bodyToWrite(reread(edited), opened, reread);

const bodyOf = (source: string) => source.slice(source.indexOf('\n---\n', 4) + '\n---\n'.length);

const word = /(?<=^(?![<`]).*(?:^|[\s(„“*[]))\p{Ll}{4,}(?=[\s.,\]*]|$)/u;

/** The text with a word changed in one of its lines; nothing where the line has no plain word. */
const changed = (body: string, at: number) => {
  const lines = body.split('\n');
  const line = lines[at] ?? '';
  return word.test(line) ? lines.with(at, line.replace(word, 'promenjeno')).join('\n') : undefined;
};

/** Lines of the first text that are otherwise in the second. */
const changedLines = (one: string, other: string) => {
  const others = other.split('\n');
  return one.split('\n').filter((line) => !others.includes(line));
};

const texts = allTexts('.').filter(({ body }) => body);

describe('a text of the site that is opened at the desk', () => {
  it('is saved as it was when nothing was changed', () => {
    const wrong = texts.filter(({ source }) => {
      const body = bodyOf(source);
      return save(body, body) !== body;
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
    assert.ok(texts.length > 100, 'the texts were found');
  });

  // Each text in one of its languages: all of them would take too long.
  const some = texts.filter((_, index) => index % 7 === 0);
  for (const locale of completeCodes) {
    it(`has one word changed when one word was changed: ${locale}`, () => {
      const tried = some
        .filter((text) => text.locale === locale)
        .flatMap(({ source, file }, index) => {
          const body = bodyOf(source);
          const lines = body.split('\n').map((_, at) => at);
          const at = lines.filter((each) => changed(body, each) !== undefined);
          const edited = changed(body, at[(index * 5) % at.length] ?? -1);
          return edited === undefined ? [] : [{ file, body, edited }];
        });
      assert.ok(tried.length > 5);
      for (const { file, body, edited } of tried) assert.equal(save(body, edited), edited, file);
    });
  }
});

describe('a text with everything that may stand in one', () => {
  const body = readFileSync('tests/fixtures/desk/constructs.mdx', 'utf8');

  it('has every component, and nothing that the guard refuses', () => {
    const missing = mdxComponents.filter(({ name }) => !body.includes(`<${name}`));
    assert.deepEqual(missing, []);
    assert.deepEqual(mdxProblems(body), []);
  });

  it('is saved as it was when nothing was changed', () => {
    assert.equal(save(body, body), body);
  });

  body.split('\n').forEach((line, at) => {
    const edited = changed(body, at);
    if (edited === undefined) return;
    it(`has only what was changed otherwise: ${line.slice(0, 40)}`, () => {
      const saved = save(body, edited);
      assert.ok(saved.includes('promenjeno'));
      // What stands around the word in its own line may be written in Decap’s way.
      assert.ok(changedLines(body, saved).length <= 1, changedLines(body, saved).join('\n'));
      assert.ok(changedLines(saved, body).length <= 1, changedLines(saved, body).join('\n'));
    });
  });

  it('takes what was added, moved and removed', () => {
    const edited = body
      .replace('### A heading below', 'A new paragraph {x}.\n\n### A heading below')
      .replace('- three things\n', '')
      .replace('<Contact service="xk-police" />\n\n', '')
      .replace('The end of it.', '<Contact service="xk-police" />\n\nThe end of it.');
    assert.equal(save(body, edited), edited.replace('{x}.', '\\{x\\}.'));
  });
});

describe('a text that was opened with signs for a program in it', () => {
  it('is saved as words, whether they were changed or not', () => {
    assert.equal(
      save('Reči {x} <b>\n\nDruge reči\n', 'Reči {x} <b>\n\nNove reči\n'),
      'Reči \\{x\\} \\<b>\n\nNove reči\n',
    );
  });
});
