import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translator } from '../../cms/language/translator.ts';

const words = {
  'line {{line}}': '{{line}}. red',
  Title: 'Naslov',
  Sources: 'Izvori',
  'Date of the source': 'Datum izvora',
  placeholder: 'prazno mesto',
  'a list': 'spisak',
  and: 'i',
  'a comment': 'komentar',
  'holds {{kinds}}; save it anew': 'sadrži {{kinds}}; sačuvajte iznova',
  Contact: 'Kontakt',
  'gives <{{tag}}> {{name}}="{{value}}"': '<{{tag}}> ima {{name}}="{{value}}"',
  'is missing; add it': 'nedostaje; dodajte',
  'should be {{article}}, not {{value}}': 'treba da bude {{article}}, a ne {{value}}',
  '“{{found}}” only keeps the place of a text; write the text, or remove this':
    '„{{found}}“ samo čuva mesto; napišite tekst ili uklonite to',
  'is longer than {{max}} characters; shorten it': {
    by: 'max',
    one: 'duže je od {{max}} znaka; skratite',
    few: 'duže je od {{max}} znaka; skratite',
    other: 'duže je od {{max}} znakova; skratite',
  },
};
const say = translator({ tag: 'sr', words });

describe('a sentence of the desk', () => {
  it('is said in the other language, and stays English where it has no translation', () => {
    assert.equal(say('is missing; add it'), 'nedostaje; dodajte');
    assert.equal(say('Something else'), 'Something else');
  });

  it('keeps its values, in the order of the other language', () => {
    assert.equal(say('line 12'), '12. red');
    assert.equal(
      say('“Title” only keeps the place of a text; write the text, or remove this'),
      '„Title“ samo čuva mesto; napišite tekst ili uklonite to',
    );
  });

  it('translates values that are words of the desk', () => {
    assert.equal(say('should be a list, not "a list"'), 'treba da bude spisak, a ne "a list"');
  });

  it('translates values that are joined, and leaves names that are the same everywhere', () => {
    assert.equal(
      say('holds EXIF and a comment; save it anew'),
      'sadrži EXIF i komentar; sačuvajte iznova',
    );
    assert.equal(
      say('holds EXIF and a thing; save it anew'),
      'sadrži EXIF and a thing; sačuvajte iznova',
    );
  });

  it('leaves tags and what stands in them', () => {
    assert.equal(say('gives <Contact> Title="Title"'), '<Contact> ima Title="Title"');
  });

  it('counts as the language does', () => {
    const sentence = (max: number) => say(`is longer than ${max} characters; shorten it`);
    assert.match(sentence(21), /21 znaka/);
    assert.match(sentence(200), /200 znakova/);
  });

  it('is translated part by part behind its file, line, field and language', () => {
    assert.equal(
      say(
        'SQ – Title: is missing; add it · ' +
          'Sources 2, Date of the source: is missing; add it · ' +
          'content/guides/title.sr.mdx, line 3 – title.0 – placeholder – “TODO – x” only keeps the place of a text; write the text, or remove this',
      ),
      'SQ – Naslov: nedostaje; dodajte · ' +
        'Izvori 2, Datum izvora: nedostaje; dodajte · ' +
        'content/guides/title.sr.mdx, 3. red – title.0 – prazno mesto – „TODO – x“ samo čuva mesto; napišite tekst ili uklonite to',
    );
    assert.equal(
      say('content/guides/a.sr.mdx, line 3: is missing; add it\nis missing; add it'),
      'content/guides/a.sr.mdx, 3. red: nedostaje; dodajte\nnedostaje; dodajte',
    );
  });
});
