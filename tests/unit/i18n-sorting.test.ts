import assert from 'node:assert/strict';
import { readFileSync, globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { sortedNames } from '../../src/i18n/sorting.ts';

/** Letters in the order of each alphabet; a language that is not listed is not tried. */
const alphabets: Record<string, string> = {
  sr: 'a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž',
  sq: 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh',
  en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  bs: 'a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž',
  tr: 'a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z',
};

describe('Names are sorted', () => {
  for (const [code, letters] of Object.entries(alphabets)) {
    it(`by the alphabet of ${code}`, { skip: !isLocale(code) }, () => {
      if (!isLocale(code)) return;
      const sorted = letters.split(' ');
      assert.deepEqual(sortedNames(code, sorted.toReversed()), sorted);
      // Each of them as the beginning of a name.
      const names = sorted.map((letter) => `${letter.toLocaleUpperCase(locales[code].tag)}o`);
      assert.deepEqual(sortedNames(code, names.toReversed()), names);
    });
  }

  it('with a letter of two signs behind all names with the first one', () => {
    assert.deepEqual(sortedNames('sr', ['Ljubav', 'Lužane', 'Njegoš', 'Nušić', 'Džep', 'Dvor']), [
      'Dvor',
      'Džep',
      'Lužane',
      'Ljubav',
      'Nušić',
      'Njegoš',
    ]);
    assert.deepEqual(sortedNames('sq', ['Gjakovë', 'Gusht', 'Shtime', 'Suharekë']), [
      'Gusht',
      'Gjakovë',
      'Suharekë',
      'Shtime',
    ]);
  });

  it('in one place only', () => {
    const others = globSync('src/**/*.{ts,astro}').filter(
      (file) =>
        !file.endsWith('i18n/sorting.ts') &&
        /Intl\.Collator|(?:name|title|label|words)\.localeCompare/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(others, []);
  });
});
