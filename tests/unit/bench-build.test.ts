import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measured } from '../../tools/bench/build/measure.ts';
import { buildReport, joined, resultsOf, type Result } from '../../tools/bench/build/report.ts';
import { pageTexts } from '../../tools/bench/build/texts.ts';

const busy = (seconds: number) =>
  `while (process.cpuUsage().user < ${seconds * 1e6}) for (let i = 0; i < 1e6; i += 1);`;

describe('What a program costs', () => {
  it('is counted with the programs that it starts', async () => {
    const inside = JSON.stringify(busy(0.5));
    const program = `${busy(0.2)} require('node:child_process').execFileSync(process.execPath, ['-e', ${inside}]);`;
    const { cpu, memory } = await measured('.', ['-e', program]);
    assert.ok(cpu > 0.7 && cpu < 3, `${cpu} s`);
    assert.ok(memory > 0.01 && memory < 2, `${memory} GB`);
  });

  it('is nothing where it fails, and its words are told', async () => {
    await assert.rejects(measured('.', ['-e', 'console.log("why"); process.exit(3)']), /why/);
  });
});

describe('Texts to build', () => {
  it('are guides in turn, each with a name of its own, and have blocks only in MDX', () => {
    const texts = pageTexts('.', 400);
    assert.equal(new Set(texts.map(({ slug }) => slug)).size, 400);
    assert.ok(texts.some(({ mdx }) => /<[A-Z]/.test(mdx)));
    assert.ok(texts.every(({ markdown }) => !/<[A-Z]/.test(markdown) && markdown.length > 200));
  });
});

describe('The table of builds', () => {
  const built = { texts: 300, pages: 300, astro: 4, memory: 1 };
  const [result] = resultsOf([
    { name: 'A', runs: [6, 5, 7].map((cpu) => ({ ...built, cpu, steps: { Astro: cpu } })) },
  ]);
  assert.ok(result);

  it('has medians, and says of how many runs', () => {
    assert.partialDeepStrictEqual(result, { cpu: 6, steps: { Astro: 6 }, runs: 3 });
    const table = buildReport([result], { Node: 'v24' });
    assert.match(table, /\| A \| 300 \| 300 \| 4\.0 \| 6\.0 \| 20\.0 \| 1\.0 \| 3 \| \d{4}-/);
    assert.match(table, /Node v24/);
  });

  it('keeps what was not measured this time, with its day', () => {
    const old: Result[] = [
      { ...result, cpu: 9, date: '2026-01-01' },
      { ...result, texts: 9000, date: '2026-01-01' },
    ];
    assert.deepEqual(
      joined(old, [result]).map(({ texts, cpu, date }) => [texts, cpu, date]),
      [
        [300, 6, result.date],
        [9000, 6, '2026-01-01'],
      ],
    );
  });
});
