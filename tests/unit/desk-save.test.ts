import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare } from '../../cms/save/prepare.ts';

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
        'SR – Sources 1, Address of the source: is not a web address; write it whole, with https:// · ' +
        'SQ – Lead: is missing; add it · SQ – What it costs: is missing; add it · ' +
        'SQ – Who will know: is missing; add it · SQ – Text: is empty; write it',
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

  it('refuses what the model refuses', () => {
    assert.throws(
      () => prepare('glossary', { sr: { term: { sr: 'a' } } }),
      /^Term, SQ: is missing/,
    );
  });
});
