import { availableParallelism } from 'node:os';
import type { Measured } from './compare.ts';
import type { Peer } from './peers.ts';
import { markdownTable } from './table.ts';
import { conditions } from './visit.ts';

interface Run {
  measured: Measured[];
  peers: readonly Peer[];
  runs: string;
  browser: string;
  guide: string;
}

/** What a run measured, for people and for programs. */
export const report = (run: Run): { markdown: string; json: string } => {
  const date = new Date().toISOString().slice(0, 10);
  const versions = Object.assign({}, ...run.peers.map((peer) => peer.versions)) as Record<
    string,
    string
  >;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const speeds = conditions.map(
    ({ name, latency, bitsPerSecond, cpu }) =>
      `${name}: ${latency} ms, ${bitsPerSecond / 1000} kbit/s, processor ${cpu} × slower`,
  );
  const markdown = `# Side by side

\`npm run bench -- --write\` measured this on ${date}: the guide “${run.guide}” in English and the same words elsewhere, each
page as a first visit, medians of ${run.runs} runs in turn. Chromium ${run.browser}, Node ${process.version},
${availableParallelism()} processors; ${named.join(', ')}. In brackets stands the ratio to Oslonac; only ratios carry over to
another computer. ${speeds.join('. ')}, as Chromium imitates them: its throttle knows no round trips of
a new connection, which weigh most on a real network.

${markdownTable(run.measured)}

_Text_ is the largest contentful paint. _kB_ are thousand bytes as they were sent, with all files of the first visit.
Besides the words our page carries the numbers to call, the leave control, the search box, menus and sources; the plain
page carries nothing. The cost of a page is that of the whole build over all its pages, for us with the checks of content,
kits, cards, Cyrillic and searches; the peers build the one text 200 times.
`;
  const { measured, runs, browser, guide } = run;
  const json = JSON.stringify(
    { date, guide, runs: Number(runs), browser, versions, measured },
    null,
    2,
  );
  return { markdown, json: `${json}\n` };
};
