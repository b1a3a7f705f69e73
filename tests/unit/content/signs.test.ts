import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capitals } from '../../../tools/content/rules/capitals.ts';
import { hyphens } from '../../../tools/content/rules/hyphens.ts';
import { numbersAtLines } from '../../../tools/content/rules/numbers-at-lines.ts';
import { lonelySign, pairsOfSigns } from '../../../tools/content/rules/pairs-of-signs.ts';
import { fixture, found } from '../lib/fixture-texts.ts';

const begins = (lines: string[]) => lines.map((line) => line.slice(0, 34));

describe('Signs', () => {
  it('in capitals and cut off: a title that nobody finished', () => {
    assert.deepEqual(begins(found(capitals, fixture('capitals.sr'))), [
      '2: “ŽENSKA MREŽA OBUČAVA „BOLJA BU',
      '2: “ŽENSKA MREŽA OBUČAVA „BOLJA BU',
      '9: “KOORDINACIONI MEHANIZMI” is in',
    ]);
  });

  it('without a partner', () => {
    assert.deepEqual(begins(found(pairsOfSigns, fixture('capitals.sr'))), [
      '2: „ in “ŽENSKA MREŽA OBUČAVA „BOL',
      '11: ( in “NVO Aktiv i KFOR su tu (',
      '15: “ in “Ovo su “engleski navodni',
    ]);
  });

  it('that make a list of a date, which then loses its day', () => {
    assert.deepEqual(begins(found(numbersAtLines, fixture('lost-numbers.sr'))), [
      '11: “- 25. novembar: Međunarodni d',
    ]);
  });

  it('of each language’s own', () => {
    const good = [
      ['sr', 'On kaže: „Dođi.“ (Danas.)'],
      ['sr', 'Birajte a) ili b).'],
      ['sq', 'Thotë: “Eja.” ose „Eja.”'],
      ['sq', 'Linja (Mali i Zi) është falas; s’ka pagesë.'],
      ['en', 'He says: “Come.” It’s free.'],
    ] as const;
    assert.deepEqual(
      good.filter(([locale, words]) => lonelySign(words, locale) !== undefined),
      [],
    );
    assert.equal(lonelySign('He says „come“.', 'en'), '„');
    assert.equal(lonelySign('Kaže “dođi”.', 'sr'), '“');
    assert.equal(lonelySign('Thotë "eja".', 'sq'), '"');
  });

  it('torn by a hyphen', () => {
    assert.deepEqual(begins(found(hyphens, fixture('two-names.sr'))), [
      '13: “g -dinu” has a broken hyphen;',
      '13: “ra- dionicu” has a broken hyp',
    ]);
  });
});
