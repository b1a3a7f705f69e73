import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { bars, states } from '../../src/charts/index.ts';
import { width } from '../../src/charts/draw.ts';

const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: false });
const textIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);

const frame = {
  width: 288,
  height: 130,
  dates: ['2017', '2018', '2019', '2023'],
  values: [0, 40, 100],
  nameYear: (year: string) => `${year}.`,
};
const place = (name: string, values: [string, number][]) => ({
  id: `chart-${name}`,
  sentence: `Plans carried out in ${name}.`,
  points: values.map(([on, value]) => ({ on, value, words: `${value} %` })),
});

// Bars are the only paths that are closed; their tops say how high they are.
const heights = (svg: string) =>
  [...svg.matchAll(/d="M[\d.]+,([\d.]+)h[\d.]+v([\d.]+)h/g)].map(([, , height]) => Number(height));

// How far from above the line at zero lies, in a drawing that is moved as a whole.
const zeroOf = (svg: string) =>
  [
    /<g fill="none" transform="translate\(1,([\d.]+)\)"/,
    /<line transform="translate\(0,([\d.]+)\)"/,
  ]
    .map((part) => Number(part.exec(svg)?.[1]))
    .reduce((one, other) => one + other);

describe('A chart of values', () => {
  it('has each value in words, a bar as long as it is, and empty years as wide as others', async () => {
    const svg = await bars(
      place('Kosovo', [
        ['2017', 20],
        ['2018', 40],
        ['2023', 100],
      ]),
      frame,
    );
    for (const words of ['20 %', '40 %', '100 %', '2017.', '2020.', '2023.']) {
      assert.ok(textIn(svg).includes(words), words);
    }
    const [first = 0, second = 0, last = 0] = heights(svg);
    assert.ok(Math.abs(second / first - 2) < 0.05 && Math.abs(last / first - 5) < 0.1);
  });

  it('lets what lies below zero hang from the line', async () => {
    const svg = await bars(
      place('Kosovo', [
        ['2017', 100],
        ['2019', -50],
      ]),
      { ...frame, values: [100, -50] },
    );
    const [up = 0, down = 0] = heights(svg);
    assert.ok(Math.abs(up / down - 2) < 0.05);
    assert.match(svg, new RegExp(`d="M[\\d.]+,${up}h`), 'it begins where the other ends');
  });

  it('is one of seven that can be compared: the same time and the same scale', async () => {
    const names = [
      'Gjilan',
      'Gjakova',
      'Dragash',
      'North Mitrovica',
      'Zvečan',
      'Zubin Potok',
      'Leposavić',
    ];
    const drawn = await Promise.all(
      names.map((name, index) =>
        bars(
          place(name.toLowerCase().replaceAll(/[^a-z]/g, '-'), [
            ['2017', 10],
            // The last one reaches the top of the scale, where its words need the most room.
            ['2019', 40 + index * 10],
          ]),
          frame,
        ),
      ),
    );
    assert.equal(drawn.length, 7);
    assert.equal(new Set(drawn.map((svg) => heights(svg)[0])).size, 1, 'ten is as high everywhere');
    assert.equal(new Set(drawn.map(zeroOf)).size, 1, 'and stands as high');
    assert.ok(zeroOf(drawn[0] ?? '') > 0, 'the line at zero was found');
    const years = drawn.map((svg) =>
      textIn(svg)
        .filter((words) => /^\d{4}\.$/.test(words ?? ''))
        .join(),
    );
    assert.equal(new Set(years).size, 1, 'the same years');
    assert.equal(new Set(drawn.map((svg) => /id="([^"]+)"/.exec(svg)?.[1])).size, 7);
  });
});

const followed = (title: string) => ({
  id: 'chart-followed',
  sentence: `What became of ${title}.`,
  from: '2021-09-24',
  to: '2026-11-22',
  nameYear: (year: string) => year,
  rows: [
    {
      title,
      states: [
        { state: 'planned' as const, on: '2022', words: 'Announced (2022)' },
        { state: 'done' as const, on: '2024-03', words: 'Done (March 2024)' },
      ],
    },
    {
      title: 'Another',
      states: [{ state: 'nothing' as const, on: '2026-11-22', words: 'Nothing yet' }],
    },
  ],
});

describe('A chart of states', () => {
  it('names each state beside its mark, and each mark has a shape of its own', async () => {
    const svg = await states(followed('Training'));
    for (const words of ['Training', 'Announced (2022)', 'Done (March 2024)', 'Nothing yet']) {
      assert.ok(textIn(svg).join(' ').includes(words), words);
    }
    assert.ok(svg.includes('class="hollow"'));
  });

  it('is as wide as the narrowest phones have room, and the page’s own policy lets it stand', async () => {
    const svg = await states(followed('Training'));
    assert.equal(
      svg.match(/<\w+(?:\s[^>]*)?(?<!\/)>/g)?.length,
      svg.match(/<\/\w/g)?.length,
      'what opens is closed',
    );
    assert.match(svg, new RegExp(`viewBox="0 0 ${width} `));
    assert.doesNotMatch(svg, / style=|<style|<script|href=|white/);
    assert.match(
      svg,
      /^<svg [^>]*role="img" aria-labelledby="chart-followed-title"><title id="chart-followed-title">What became of Training\./,
    );
    assert.equal(await states(followed('Training')), svg, 'the same each time');
  });

  it('writes what editors typed as text', async () => {
    const svg = await states(followed('<script>alert(1)</script> & "x" {{y}}'));
    assert.doesNotMatch(svg, /<script/);
    assert.equal(
      svg.match(/<\w+(?:\s[^>]*)?(?<!\/)>/g)?.length,
      svg.match(/<\/\w/g)?.length,
      'what opens is closed',
    );
    assert.ok(JSON.stringify(parser.parse(svg)).includes('script'));
  });
});
