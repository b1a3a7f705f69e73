import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { localeCodes, type Locale } from '../../../src/i18n/locales.ts';
import { datesIn } from '../../../tools/content/rules/date-forms.ts';
import { lonelySign } from '../../../tools/content/rules/pairs-of-signs.ts';
import { typography } from '../../../tools/content/rules/typography.ts';
import { found, paragraph } from '../lib/fixture-texts.ts';

const said = (words: string, locale: Locale) => found(typography, paragraph(words, locale));

describe('Typography', () => {
  it('finds signs of a typewriter, and says which to write', () => {
    assert.deepEqual(said("Zyra s'ka adresë.", 'sq'), [
      "1: “s'ka” has a straight apostrophe; write ’",
    ]);
    assert.deepEqual(said('Policija - hitno.', 'sr'), [
      '1: “Policija - hitno.” has a hyphen for a dash; write –',
    ]);
    assert.equal(said('Od 8--16 časova.', 'sr').length, 1);
  });

  it('warns of quotation marks that the rest of the site does not have', () => {
    const [finding] = typography.find(paragraph('Thotë „eja“.', 'sq'), {} as never);
    assert.equal(finding?.isWarning, true);
    assert.equal(said('Kaže „dođi”.', 'sr').length, 1);
  });

  it('leaves good texts alone', () => {
    const good: [Locale, string][] = [
      ['sr', 'Kaže „dođi“ – i ode. Radi 8–16, nasilje-problem, s 5 majki 2. maja.'],
      ['sq', 'S’ka pagesë; thotë “eja”. Më 25 nëntor 2026.'],
      ['en', 'Don’t wait. Only 2 may enter on 25 November 2026, in March 2025.'],
    ];
    for (const [locale, words] of good) assert.deepEqual(said(words, locale), []);
  });
});

describe('A date in a text', () => {
  const wrong: [Locale, string, string][] = [
    ['sr', 'Bilo je 25.11.2026. u Prištini.', '25. novembar 2026.'],
    ['sq', 'Ishte më 25/11/2026.', '25 nëntor 2026'],
    ['en', 'It was on 25-11-2026.', '25 November 2026'],
    ['sr', 'Bilo je 25 novembra 2026. godine.', '25. novembar 2026.'],
    ['sr', 'Bilo je 25. Novembra 2026. godine.', '25. novembar 2026.'],
    ['sr', 'Bilo je 25. novembra 2026 godine.', '25. novembar 2026.'],
    ['sq', 'Ishte më 25. nëntor 2026.', '25 nëntor 2026'],
    ['en', 'It was on November 25, 2026.', '25 November 2026'],
    ['en', 'It was on 25th November 2026.', '25 November 2026'],
  ];
  for (const [locale, words, ours] of wrong) {
    it(`of ${locale}: ${words}`, () => {
      assert.deepEqual(
        datesIn(words, locale).map((date) => date.ours),
        [ours],
      );
    });
  }

  it('may stand in the form of the language, and numbers are no dates', () => {
    const good: [Locale, string][] = [
      ['sr', 'Od 25. novembra do 10. decembra 2026. godine, od januara 2025.'],
      ['sr', 'Zakon br. 08/L-185, član 113, tel. 038 223 782, 1/2 sata, 24/7.'],
      ['sq', 'Nga 25 nëntori deri më 10 dhjetor 2026, neni 5.'],
      ['en', 'From 25 November to 10 December 2026, No. 08/L-185.'],
    ];
    for (const [locale, words] of good) assert.deepEqual(datesIn(words, locale), []);
  });
});

it('The interface texts keep to it too', () => {
  const wrong = localeCodes.flatMap((locale) => {
    const strings = JSON.parse(readFileSync(`src/i18n/strings/${locale}.json`, 'utf8')) as object;
    return Object.entries(strings).flatMap(([key, words]: [string, string]) => {
      const lonely = lonelySign(words, locale);
      return [...said(words, locale), ...(lonely ? [lonely] : [])].map(
        (problem) => `${locale} ${key}: ${problem}`,
      );
    });
  });
  assert.deepEqual(wrong, []);
});
