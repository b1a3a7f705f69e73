import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuse } from '../../src/search/fuse.ts';
import type { ListData } from '../../src/search/list-data.ts';
import { openList } from '../../src/search/list.ts';

const list: ListData = {
  language: 'sr',
  pages: [
    ['guides/in-danger', 'Kad je hitno', 'muz bij,hitn pomok'],
    ['guides/shelter', 'Sigurna kuća', 'sigur kuk,sklonist,gde spav'],
    ['guides/your-rights', 'Vaša prava', 'prav zrtv,nasil'],
    ['about', 'O sajtu', 'ko vod sajt'],
  ],
  places: [
    ['prizren', 'Prizren', ''],
    ['peja', 'Peć', 'pej'],
  ],
  answeredByPlaces: [1],
  urgent: [0],
};
const english: ListData = {
  language: 'en',
  pages: [
    ['guides/shelter', 'A shelter', 'shelt,saf hous'],
    ['only-english', 'Only in English', 'volunteer'],
  ],
  places: [],
  answeredByPlaces: [],
  urgent: [],
};
const { ask } = { ask: (query: string) => openList(list).ask(query) };
const first = (query: string) => ask(query).answers[0]?.topic.href;

describe('The word list', () => {
  it('answers forms, beginnings, typing errors and both scripts', () => {
    for (const query of ['muž me bije', 'муж ме бије', 'muz bijee', 'mzu me bije']) {
      assert.equal(first(query), '/sr/guides/in-danger/', query);
    }
    for (const query of ['sklo', 'SKLONISTA', 'skloinste']) {
      assert.equal(first(query), '/sr/guides/shelter/', query);
    }
  });

  it('gives the municipality that is named, in any of its names', () => {
    for (const query of ['sigurna kuća u Prizrenu', 'sigurna kuca prizren']) {
      assert.equal(first(query), '/sr/places/prizren/', query);
    }
    for (const query of ['Peja', 'Pejë', 'u Peći', 'Пећ']) {
      assert.equal(first(query), '/sr/places/peja/', query);
    }
    assert.equal(ask('Peja').answers[0]?.topic.place, 'peja');
  });

  it('gives the page for the next minute first among those that answer as much', () => {
    const twice: ListData = {
      ...list,
      pages: [['about', 'O sajtu', 'muz bij'], ...list.pages],
    };
    const urgent = { ...twice, urgent: [1] };
    assert.equal(
      openList(urgent).ask('muž me bije').answers[0]?.topic.href,
      '/sr/guides/in-danger/',
    );
  });

  it('says which of the reader’s words led to a page', () => {
    const query = 'Molim vas: SIGURNA kuca?';
    const because = ask(query).answers[0]?.because.map(({ start, end }) => query.slice(start, end));
    assert.deepEqual(because, ['SIGURNA', 'kuca']);
  });

  it('mends words for those who ask the texts', () => {
    assert.deepEqual(ask('nasijle prava').words.length, 2);
    assert.equal(ask('sklonsite').words[0], 'sklonist');
  });

  it('tells when it understood little', () => {
    assert.equal(ask('sigurna kuća').isWeak, false);
    assert.equal(ask('kineski carski porcelan').isWeak, true);
    assert.deepEqual(ask('kineski').answers, []);
  });

  it('bears whatever is pasted', () => {
    for (const query of ['', '   ', '😀', '<img src=x onerror=alert(1)>', '\u202e\u200f', '0']) {
      assert.ok(Array.isArray(ask(query).answers), query);
    }
    assert.equal(first(`bije ${'a'.repeat(10_000)}`), '/sr/guides/in-danger/');
    assert.ok(ask('nasilje '.repeat(2000)).words.length < 30);
  });
});

describe('Other languages', () => {
  const both = openList(list, [english]);

  it('lead to the page in the reader’s own language', () => {
    assert.equal(both.ask('safe house').answers[0]?.topic.href, '/sr/guides/shelter/');
  });

  it('lead to their own page where there is no other', () => {
    assert.equal(both.ask('volunteer').answers[0]?.topic.href, '/en/only-english/');
  });

  it('are not asked where the own list answers', () => {
    assert.deepEqual(
      both.ask('sigurna kuća').answers.map(({ topic }) => topic.href),
      ask('sigurna kuća').answers.map(({ topic }) => topic.href),
    );
  });
});

it('Two orders become one: what both name comes first, and keeps what each knows', () => {
  const fused = fuse(
    [
      { href: 'a', title: 'A' },
      { href: 'b', title: 'B' },
    ],
    [
      { href: 'c', excerpt: 'c' },
      { href: 'b', excerpt: 'b' },
    ],
  );
  assert.deepEqual(fused, [
    { href: 'b', title: 'B', excerpt: 'b' },
    { href: 'a', title: 'A' },
    { href: 'c', excerpt: 'c' },
  ]);
});
