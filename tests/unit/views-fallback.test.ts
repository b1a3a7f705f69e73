import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newestYear } from '../../src/views/evidence.ts';
import { byLanguage, localise } from '../../src/views/fallback.ts';

describe('A text in another language', () => {
  it('is its own where it is written', () => {
    assert.deepEqual(localise({ sr: 'a', sq: 'b' }, 'sq'), {
      entry: 'b',
      textLocale: 'sq',
      isFallback: false,
      written: ['sr', 'sq'],
    });
  });

  it('follows the language’s order of fallbacks', () => {
    assert.equal(localise({ sr: 'a', en: 'c' }, 'sq').textLocale, 'en');
    assert.equal(localise({ sr: 'a' }, 'sq').textLocale, 'sr');
    assert.equal(localise({ sr: 'a' }, 'sq').isFallback, true);
  });

  it('is an error where nobody wrote one', () => {
    assert.throws(() => localise({}, 'en'), /no text for en/);
  });

  it('is found by the name that its files share', () => {
    const texts = byLanguage([{ id: 'shelter.sr' }, { id: 'shelter.en' }, { id: 'about.sr' }]);
    assert.deepEqual([...texts.keys()], ['shelter', 'about']);
    assert.deepEqual(texts.get('shelter'), { sr: { id: 'shelter.sr' }, en: { id: 'shelter.en' } });
  });
});

describe('The year of a contact', () => {
  it('is that of its newest dated source', () => {
    assert.equal(newestYear([{ date: '2018-10-26' }, {}, { date: '2012' }]), '2018');
  });

  it('is not there where no source has a date', () => {
    assert.equal(newestYear([{}]), undefined);
  });
});
