import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { countries } from '../../src/model/countries.ts';
import { facetWords } from '../../src/views/facet-words.ts';
import { facetsIn, facetsOf, kindOf } from '../../src/views/facets.ts';
import './lib/collections.ts';

const { facetPages, servicesPages } = await import('../../src/views/services.ts');

describe('A service', () => {
  it('is found by its needs, its price, its hours and its languages', () => {
    assert.deepEqual(
      facetsOf({ needs: ['talk', 'legal'], cost: 'free', hours: ['24/7'], languages: ['sq'] }),
      ['legal', 'talk', 'free', 'day-and-night', 'language-sq'],
    );
    assert.deepEqual(
      facetsOf({
        needs: ['danger'],
        cost: 'unknown',
        hours: ['Mo-Su 08:00-20:00'],
        languages: [],
      }),
      ['danger'],
    );
  });
});

describe('Facets', () => {
  it('stand in one order, each once, needs first and languages last', () => {
    const facets = facetsIn([
      { facets: ['talk', 'language-rom', 'free'] },
      { facets: ['danger', 'talk', 'day-and-night'] },
    ]);
    assert.deepEqual(facets, ['danger', 'talk', 'free', 'day-and-night', 'language-rom']);
    assert.deepEqual(facets.map(kindOf), ['need', 'need', 'reach', 'reach', 'language']);
  });

  it('of a language are named in the reader’s', () => {
    assert.deepEqual(
      localeCodes.map((locale) => facetWords(locale, 'language-sq').label),
      [
        'Jezik: albanski',
        'Gjuha: shqip',
        'Language: Albanian',
        'Jezik: albanski',
        'Dil: Arnavutça',
      ],
    );
  });

  it('have pages whose addresses no country has, each with a sentence and at least one service', async () => {
    for (const locale of localeCodes) {
      const pages = await facetPages(locale);
      assert.ok(pages.length >= 9 && pages.length <= 12, `${pages.length} pages`);
      for (const { slug, label, lead, lines, others } of pages) {
        assert.ok(!Object.values<string>(countries).includes(slug), slug);
        assert.match(lead, /^\p{Lu}.+\.$/u);
        assert.notEqual(label, '');
        assert.ok(lines.length + others.length > 0, slug);
      }
    }
  });

  it('lead to every service of Kosovo', async () => {
    const [kosovo] = await servicesPages('sr');
    const found = new Set(
      (await facetPages('sr')).flatMap(({ lines, others }) =>
        [...lines, ...others].map(({ id }) => id),
      ),
    );
    const all = [...(kosovo?.lines ?? []), ...(kosovo?.others ?? [])].map(({ id }) => id);
    assert.ok(all.length > 20);
    assert.deepEqual(
      all.filter((id) => !found.has(id)),
      [],
    );
  });

  it('keep what is not confirmed behind what is', async () => {
    for (const { lines, others } of await facetPages('sr')) {
      for (const list of [lines, others]) {
        const states = list.map(({ state }) => state);
        assert.deepEqual(states, states.toSorted());
      }
    }
  });
});
