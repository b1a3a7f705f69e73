import assert from 'node:assert/strict';
import test from 'node:test';
import { decode, encode } from 'cborg';
import { inSmallChunks } from '../../tools/build/search/chunks.ts';

type Word = [spelling: string, pages: unknown[]];
type Meta = [string, unknown[], [from: string, to: string, name: string][], unknown[]];

const pages = [['sr_1', 10]];
const large = new Map<string, Word[]>([
  [
    'sr_a',
    ['„tuzba', 'dete', 'muz', 'muzev', 'nasil'].map((word): Word => [word, [[1, word.length]]]),
  ],
  ['sr_b', ['nasilj', 'po', 'đakovic'].map((word): Word => [word, [[2, word.length]]])],
]);
const cut = (size: number) => {
  const { meta, chunks } = inSmallChunks(
    encode(['1.6.0', pages, [...large.keys()].map((name) => ['', '', name]), []]),
    (name) => encode([large.get(name)]),
    size,
  );
  const [version, keptPages, table, rest] = decode(meta) as Meta;
  assert.deepEqual([version, keptPages, rest], ['1.6.0', pages, []]);
  return table.map(([from, to, name]) => ({
    from,
    to,
    words: (decode(chunks.get(name) ?? new Uint8Array()) as [Word[]])[0],
  }));
};

test('each word of the index is in one small file, with its pages, in the order of bytes', () => {
  const words = cut(1).flatMap((chunk) => chunk.words);
  assert.deepEqual(
    words.map(([spelling]) => spelling),
    ['dakovic', 'dete', 'muz', 'muzev', 'nasil', 'nasilj', 'po', 'tuzba'],
  );
  assert.deepEqual(
    words.find(([spelling]) => spelling === 'dakovic'),
    ['dakovic', [[2, 7]]],
  );
});

test('words that begin alike are in one file, whichever ending they are asked with', () => {
  const chunks = cut(1);
  for (const [asked, stem] of [
    ['muzevljev', 'muz'],
    ['muzu', 'muz'],
    ['nasiljem', 'nasilj'],
    ['nasilan', 'nasil'],
    ['dakovici', 'dakovic'],
  ] as const) {
    const inRange = chunks.filter(({ from, to }) => asked >= from && asked <= to);
    assert.equal(inRange.length, 1, asked);
    assert.ok(
      inRange[0]?.words.some(([spelling]) => spelling === stem),
      asked,
    );
  }
});

test('files are as large as asked', () => {
  assert.equal(cut(1e6).length, 1);
  assert.ok(cut(1).length > 4);
});
