import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare } from '../../cms/save/prepare.ts';
import { withLabels } from '../../cms/save/with-labels.ts';

const checked = { on: '2026-11-21', by: 'editor', how: 'sources' };
const facts = {
  section: 'rights',
  order: 1,
  contacts: [],
  sources: [{ url: 'https://a.b/', date: '' }],
  checked,
};
const sr = {
  title: 'Naslov',
  lead: 'Uvod.',
  cost: 'Besplatno je.',
  told: 'Nikome ne kažemo.',
  reviewed: 'none',
  keywords: ['', 'reč'],
  body: 'Volim <3',
  ...facts,
};
const untouched = { reviewed: 'none', keywords: [], title: '' };

describe('before the desk saves a text', () => {
  it('leaves out languages that nobody wrote in', () => {
    assert.deepEqual(Object.keys(prepare('guides', { sr, sq: untouched })), ['sr']);
  });

  it('leaves out what is empty and not required, and escapes the text', () => {
    const { contacts, ...kept } = facts;
    assert.deepEqual(contacts, []);
    assert.deepEqual(prepare('guides', { sr }).sr, {
      ...kept,
      title: 'Naslov',
      lead: 'Uvod.',
      cost: 'Besplatno je.',
      told: 'Nikome ne kažemo.',
      reviewed: 'none',
      keywords: ['reč'],
      sources: [{ url: 'https://a.b/' }],
      body: 'Volim \\<3',
    });
  });

  it('writes lists as the content has them', () => {
    const body = '* a\n  * *b*\n\n* * *\n\n```\n* c\n```';
    const saved = prepare('guides', { sr: { ...sr, body } }).sr?.body;
    assert.equal(saved, '- a\n  - *b*\n\n* * *\n\n```\n* c\n```');
  });

  it('keeps facts in the source language only, wherever Decap puts them', () => {
    const sq = {
      title: 'Titull',
      lead: 'Hyrje.',
      cost: 'Është falas.',
      told: 'Nuk i tregojmë askujt.',
      body: 'Tekst.',
      contacts: ['xk-police'],
      checked,
    };
    const written = { ...prepare('guides', { sr, sq }).sq };
    delete written.follows;
    assert.deepEqual(written, {
      title: 'Titull',
      lead: 'Hyrje.',
      cost: 'Është falas.',
      told: 'Nuk i tregojmë askujt.',
      body: 'Tekst.',
    });
  });

  it('refuses every language that is begun and not whole, by language and field', () => {
    const refused = () =>
      prepare('guides', {
        sr: { ...sr, sources: [{ url: 'a' }] },
        sq: { ...untouched, title: 'Titull' },
      });
    assert.throws(refused, {
      message:
        'SR – List of sources 1, Address of the source: is not a web address; write it whole, with https:// · ' +
        'SQ – Short introduction: is missing; add it. Somebody in a hurry reads only this. · ' +
        'SQ – What it costs: is missing; add it. Somebody without money asks this first. · ' +
        'SQ – Who will know: is missing; add it. Many people ask for help only if they know this. · ' +
        'SQ – Text: is empty; write it',
    });
  });
});

describe('before the desk saves facts', () => {
  it('leaves out groups of which nothing is filled in', () => {
    const name = { sr: 'a', sq: 'b', en: 'c' };
    const term = {
      term: name,
      otherForms: { sr: [], sq: [''] },
      meaning: name,
      sources: [{ url: 'https://a.b/' }],
      checked,
    };
    assert.deepEqual(prepare('glossary', { sr: term }).sr, { ...term, otherForms: {} });
  });

  it('asks for a choice in the words of the form', () => {
    assert.throws(
      () => prepare('services', { sr: { cost: '' } }),
      /Price of the call: is missing; choose it\. Somebody without money asks this first\./,
    );
  });

  it('refuses what the model refuses', () => {
    assert.throws(
      () => prepare('glossary', { sr: { term: { sr: 'a' } } }),
      /^Word explained, SQ: is missing; add it\. Readers of each language get it\./,
    );
  });
});

describe('what the content check says at the desk', () => {
  it('names fields as editors know them', () => {
    const field = (file: string, path: string) =>
      withLabels({ file, field: path, message: '' }).field;
    assert.equal(
      field('content/services/xk-police.yml', 'phones.0.number'),
      'Phone numbers 1, Phone number',
    );
    assert.equal(field('content/glossary/shelter.yml', 'meaning.sr'), 'Meaning of the word, SR');
    assert.equal(
      field('content/guides/shelter.sq.mdx', 'sources.1.url'),
      'List of sources 2, Address of the source',
    );
    assert.equal(field('content/guides/shelter.sq.mdx', ''), '');
    assert.equal(field('content/elsewhere/a.yml', 'name'), 'name');
  });
});
