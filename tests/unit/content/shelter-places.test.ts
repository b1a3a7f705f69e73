import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shelterPlaces } from '../../../tools/content/rules/shelter-places.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

describe('The place of a shelter', () => {
  it('is found as an address, a map, a caption and a town', () => {
    assert.deepEqual(
      found(shelterPlaces, fixture('shelter-place.sr')).map((line) => line.split('”')[0]),
      [
        '11: “ulici Majke',
        '11: “google.com/maps',
        '15: “Rruga Agim',
        '9: “Sigurna kuća u Prištini',
      ],
    );
  });

  it('is found in every language', () => {
    const leaks = [
      ['sr', 'U Gnjilanu se nalazi sigurna kuća.'],
      ['sr', 'Sigurne kuće postoje u Prištini.'],
      ['sq', 'Strehimorja gjendet në Prishtinë.'],
      ['sq', 'Në Gjilan ka një strehimore për gra.'],
      ['en', 'There is a shelter for women in Gjilan.'],
      ['en', 'Ask at the Prishtina shelter.'],
      ['sr', 'Sigurna kuća je u ulici lipa 12.'],
      ['sq', 'Strehimorja është në rrugën e blirit 12.'],
      ['en', 'The shelter is at 12 lime street.'],
    ] as const;
    assert.deepEqual(
      leaks.filter(
        ([locale, words]) => found(shelterPlaces, paragraph(words, locale)).length !== 1,
      ),
      [],
    );
  });

  it('is not the place of the police, and no way is a street', () => {
    const good = [
      ['sr', 'Za sigurnu kuću pitajte policiju u Prištini.'],
      ['sr', 'Put do sigurne kuće vodi preko policije. Zakon br. 08/L-185.'],
      ['sq', 'Rruga deri te strehimorja kalon nëpër polici.'],
      ['sq', 'Rruga deri te strehimorja është 192.'],
      ['sq', 'Policia në Prishtinë ju çon në strehimore.'],
      ['en', 'The police in Prishtina take you to a shelter. Call 112.'],
      ['en', 'Main Street 12 is the office of the ombudsperson.'],
    ] as const;
    assert.deepEqual(
      good.flatMap(([locale, words]) => found(shelterPlaces, paragraph(words, locale))),
      [],
    );
  });
});
