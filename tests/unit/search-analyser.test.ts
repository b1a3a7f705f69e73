import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyser } from '../../src/search/analyser.ts';
import { distance } from '../../src/search/distance.ts';
import { fold } from '../../src/search/fold.ts';
import { languageOf } from '../../src/search/languages/index.ts';
import { sr } from '../../src/search/languages/sr.ts';

const stems = (language: string, text: string) =>
  analyser(languageOf(language))(text).map(({ stem }) => stem);

describe('Words are compared without', () => {
  it('marks, capitals and script', () => {
    assert.equal(fold('Đakovica'), fold('Djakovica'));
    assert.equal(fold('ЖРТВА Љиљана Џабе'), 'zrtva ljiljana dzabe');
    assert.equal(fold('Pejë ç'), 'peje c');
  });

  const same: Record<string, string[]> = {
    sr: [
      'tuče tukao tuku tucem',
      'deca dece deci decu deteta djeca dijete',
      'žrtva žrtve žrtvu žrtvama жртве',
      'zaštitnik zaštitnici zaštitnika',
      'svedok svjedok svedoci svedoka',
      'policija policiju policije',
      'sigurna sigurne sigurnu',
    ],
    sq: [
      'strehimore strehimorja strehimoret strehimorës strehimoren',
      'burri burrit burrin burrë',
      'shenjë shenja shenjat shenjave',
      'gruaja gruas gruan grua',
      'trafikimi trafikimit trafikim',
    ],
    en: ['hit hits hitting', 'child children', 'shelter shelters', 'lawyer lawyers'],
  };
  for (const [language, groups] of Object.entries(same)) {
    for (const forms of groups) {
      it(`endings: ${forms}`, () => {
        assert.deepEqual([...new Set(stems(language, forms))].length, 1);
      });
    }
  }
});

it('Words keep their place in what was written', () => {
  const written = 'Муж ме  туче!';
  const terms = analyser(sr)(written);
  assert.deepEqual(
    terms.map(({ start, end }) => written.slice(start, end)),
    ['Муж', 'туче'],
  );
});

it('Words that say nothing count only where there are no others', () => {
  assert.deepEqual(stems('sr', 'kome da se žalim').length, 2);
  assert.notDeepEqual(stems('sr', 'kako'), []);
  assert.deepEqual(stems('en', ' \u202e😀 <> '), []);
});

describe('Letters between two words', () => {
  it('are counted: one more, one less, another, two swapped', () => {
    for (const typed of ['poolicija', 'plicija', 'pokicija', 'oplicija']) {
      assert.equal(distance('policija', typed, 2, 0), 1, typed);
    }
    assert.equal(distance('policija', 'plcija', 2, 0), 2);
  });

  it('are not counted where they are too many, or follow as an ending', () => {
    assert.equal(distance('policija', 'sud', 2, 0), 3);
    assert.equal(distance('polic', 'policija', 1, 4), 0);
    assert.equal(distance('polic', 'policijskog', 1, 4), 2);
  });
});
