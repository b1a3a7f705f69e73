import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate } from '../../src/i18n/dates.ts';
import { initial } from '../../src/i18n/letters.ts';
import { localeCodes, locales } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';

describe('Dates', () => {
  it('stand in the form of the language', () => {
    assert.equal(formatDate('sr', '2026-11-21'), '21. novembar 2026.');
    assert.equal(formatDate('sq', '2026-11-21'), '21 nëntor 2026');
    assert.equal(formatDate('en', '2026-11-21'), '21 November 2026');
  });

  it('are no more exact than their source', () => {
    assert.equal(formatDate('en', '2019'), '2019');
    assert.equal(formatDate('sq', '2019-06'), 'qershor 2019');
  });
});

describe('Letters', () => {
  it('are those of the language’s own alphabet', () => {
    assert.equal(initial('sq', 'Gjakovë'), 'Gj');
    assert.equal(initial('sq', 'Shërbimi'), 'Sh');
    assert.equal(initial('sr', 'Lipljan'), 'L');
    assert.equal(initial('sr', 'Njegoš'), 'Nj');
    assert.equal(initial('sr', 'Đakovica'), 'Đ');
    assert.equal(initial('en', 'Gjakova/Đakovica'), 'G');
  });

  it('leave out the marks of other alphabets', () => {
    assert.equal(initial('en', 'Štrpce/Shtërpcë'), 'S');
    assert.equal(initial('en', 'Đakovica'), 'D');
    assert.equal(initial('sq', 'Žensko pravo'), 'Z');
    assert.equal(initial('sq', 'Çështja'), 'Ç');
    assert.equal(initial('sr', 'Štrpce'), 'Š');
  });

  it('are not misled by quotation marks', () => {
    assert.equal(initial('sr', '„žrtva“'), 'Ž');
  });
});

describe('Languages', () => {
  it('have tags and fallbacks that exist', () => {
    for (const code of localeCodes) {
      assert.equal(Intl.getCanonicalLocales(locales[code].tag)[0], locales[code].tag);
      for (const other of locales[code].fallbacks) {
        assert.notEqual(other, code);
        assert.ok(
          localeCodes.some((known) => known === other),
          other,
        );
      }
    }
  });

  it('give addresses that begin with their code and end with a slash', () => {
    assert.equal(path('sq'), '/sq/');
    assert.equal(path('sr', 'guides', 'shelter'), '/sr/guides/shelter/');
  });
});
