import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare } from '../../cms/save/prepare.ts';
import { languagesInList } from '../../cms/backend/languages-in-list.ts';
import { readText } from '../../cms/backend/front-matter.ts';
import { model } from '../../src/model/index.ts';
import { markOf } from '../../src/model/follows.ts';

const text = (title: string, body = 'Tekst.') => ({
  title,
  lead: 'Kratko.',
  reviewed: 'none',
  keywords: [],
  body,
});

const facts = {
  order: 1,
  checked: { on: '2026-11-21', by: 'editor', how: 'sources' },
};

const mark = (title: string, body?: string) => {
  const { body: written, ...data } = text(title, body);
  return markOf(model.pages, { data, body: written });
};

describe('the mark of a source text', () => {
  it('is the same however the text is marked up and wrapped', () => {
    assert.equal(mark('Naslov', '* Jedan\n* **dva**\n'), mark('Naslov', '- Jedan\n- dva'));
  });

  it('is another when a word or a number changes', () => {
    const marks = [mark('Naslov'), mark('Naslovi'), mark('Naslov', 'Tekst 1.')];
    assert.equal(new Set(marks).size, 3);
  });

  it('does not change with phrases, the state of reading, or a mark', () => {
    const { body, ...data } = text('Naslov');
    const other = { ...data, keywords: ['rec'], reviewed: 'native', follows: 's1' };
    assert.equal(markOf(model.pages, { data: other, body }), mark('Naslov'));
  });
});

const saved = (
  draft: { sr: object; sq: object },
  before: { sr?: object; sq?: object },
): unknown => {
  const { sq } = prepare('pages', draft as never, before as never);
  return sq?.follows;
};

describe('a translation that is saved', () => {
  const source = { ...text('Naslov'), ...facts };
  const changed = { ...text('Drugi naslov'), ...facts };
  const old = { ...text('Titulli'), follows: mark('Naslov') };

  it('follows the source of now when it is new or changed', () => {
    assert.equal(saved({ sr: source, sq: text('Titulli') }, {}), mark('Naslov'));
    const rewritten = { ...old, title: 'Titulli tjetër' };
    assert.equal(
      saved({ sr: changed, sq: rewritten }, { sr: source, sq: old }),
      mark('Drugi naslov'),
    );
  });

  it('stays behind when only the source changes', () => {
    assert.equal(saved({ sr: changed, sq: old }, { sr: source, sq: old }), mark('Naslov'));
  });

  it('keeps what was written last, though the form still holds what was opened', () => {
    const written = { ...old, follows: mark('Drugi naslov') };
    assert.equal(saved({ sr: changed, sq: old }, { sr: changed, sq: written }), written.follows);
  });

  it('follows the source of now when somebody says so', () => {
    const ticked = { ...old, follows: mark('Drugi naslov') };
    assert.equal(saved({ sr: changed, sq: ticked }, { sr: source, sq: old }), mark('Drugi naslov'));
  });
});

describe('the list of texts', () => {
  const file = (locale: string, extra: string) => ({
    file: { path: `content/pages/about.${locale}.mdx` },
    data: `---\ntitle: Naslov\nlead: Kratko.\n${extra}---\n\nTekst.\n`,
  });
  const line = (...files: ReturnType<typeof file>[]) =>
    readText(languagesInList('content/pages', files)[0]?.data ?? '')?.data._languages;

  it('shows which languages there are, which were read, and which are behind', () => {
    const now = `follows: ${mark('Naslov')}\n`;
    assert.equal(line(file('sr', 'reviewed: native\n')), ' — SR ✓ · SQ – · EN –');
    assert.equal(
      line(file('sr', ''), file('sq', `reviewed: native\n${now}`), file('en', 'follows: s1\n')),
      ' — SR · SQ ✓ · EN behind',
    );
  });

  it('leaves the rest of the file, other languages and facts as they are', () => {
    const sr = file('sr', '');
    const files = [file('sq', ''), sr];
    const [first, second] = languagesInList('content/pages', files);
    assert.equal(first?.data, files[0]?.data);
    assert.equal(second?.data?.replace(/_languages: .*\n/, ''), sr.data);
    assert.equal(languagesInList('content/services', files), files);
  });

  it('never reaches a file', () => {
    const { sr } = prepare('pages', { sr: { ...text('Naslov'), ...facts, _languages: ' — SR' } });
    assert.equal(sr && '_languages' in sr, false);
  });
});
