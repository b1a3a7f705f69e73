import { availableParallelism } from 'node:os';
import type { Built } from './contenders.ts';

/** All builds of one kind with so many texts, run after run. */
export interface Row {
  name: string;
  runs: Built[];
}

const middle = (numbers: number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

const medianOf = ({ runs }: Row): Built => {
  const of = (field: 'astro' | 'cpu' | 'memory' | 'pages' | 'texts') =>
    middle(runs.map((run) => run[field]));
  const names = Object.keys(runs[0]?.steps ?? {});
  const steps = names.map((name) => [name, middle(runs.map((run) => run.steps?.[name] ?? NaN))]);
  return {
    texts: of('texts'),
    pages: of('pages'),
    astro: of('astro'),
    cpu: of('cpu'),
    memory: of('memory'),
    ...(names.length > 0 && { steps: Object.fromEntries(steps) as Record<string, number> }),
  };
};

/** What was measured of one build with so many texts: medians, of so many runs, on that day. */
export type Result = Built & { name: string; runs: number; date: string };

/** The medians of today’s runs. */
export const resultsOf = (rows: readonly Row[]): Result[] => {
  const date = new Date().toISOString().slice(0, 10);
  return rows.map((row) => ({ name: row.name, runs: row.runs.length, date, ...medianOf(row) }));
};

/** New results in the place of old ones with as many texts; the others stay, with the day on which they were measured. */
export const joined = (old: readonly Result[], now: readonly Result[]): Result[] =>
  [
    ...old.filter(({ name, texts }) =>
      now.every((result) => result.name !== name || result.texts !== texts),
    ),
    ...now,
  ].sort((one, other) => one.name.localeCompare(other.name) || one.texts - other.texts);

const table = (rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

const heads =
  'Build, Texts, Pages, `astro build` CPU s, All CPU s, CPU ms a page, Memory GB, Runs, Day';

/** The builds as tables for people. */
export const buildReport = (
  results: readonly Result[],
  versions: Record<string, string>,
): string => {
  const columns = heads.split(', ');
  const ours = results.filter(({ steps }) => steps);
  const steps = Object.keys(ours[0]?.steps ?? {});
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What a build costs

\`npm run bench:build -- --write\` measured this, medians of the runs named, on the days named; at last with
${named.join(', ')}, ${availableParallelism()} processors.
Seconds are the processor’s, own and the system’s, of all programs that a build starts; they change less than the clock’s
when others work beside it, and 15 % more or less say nothing. Memory is what all of them had at once, looked at four times
a second. Each build begins with nothing kept, but for this site’s pictures of campaigns and news, which builds keep.

${table([
  columns,
  columns.map(() => '---'),
  ...results.map(({ name, texts, pages, astro, cpu, memory, runs, date }) => [
    name,
    `${texts}`,
    `${pages}`,
    astro.toFixed(1),
    cpu.toFixed(1),
    ((cpu / pages) * 1000).toFixed(1),
    memory.toFixed(1),
    `${runs}`,
    date,
  ]),
])}

Plain Astro shows guides of ours in turn, in all languages, a page each with a title and nothing else, and Pagefind indexes
them. \`.md\` has the words without our blocks. “Oslonac” is the whole project, grown by news under further names, word by
word: a text is a file, and becomes a page in each language that borrows it, and one in Cyrillic. Its pages have menus,
contacts, sources and a policy; the check of the content, campaigns, charts, the desk with its previews and our own search are
in its seconds too. So its lines are to be compared with each other, and not with plain Astro’s.

Seconds of the processor in the steps of Oslonac’s build, where Pagefind’s own program comes on top:

${table([
  ['Texts', ...steps],
  ['---', ...steps.map(() => '---')],
  ...ours.map((each) => [
    `${each.texts}`,
    ...steps.map((step) => (each.steps?.[step] ?? NaN).toFixed(1)),
  ]),
])}
`;
};
