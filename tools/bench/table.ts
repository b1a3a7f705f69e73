import type { Measured } from './compare.ts';
import { conditions } from './visit.ts';

const round = (number: number, digits: number) => number.toFixed(digits);

const ratio = (one: number, other: number | undefined) =>
  other === undefined ? '' : ` (${round(one / other, 2)} ×)`;

const cells = (measured: Measured, ours: Measured | undefined): string[] => [
  measured.name,
  `${measured.requests}`,
  `${round(measured.kB, 1)}${ratio(measured.kB, ours?.kB)}`,
  ...conditions.flatMap(({ name }) => {
    const here = measured.under[name];
    if (!here) return ['', '', ''];
    const { seconds, shift, blocking } = here;
    return [
      `${round(seconds, 2)}${ratio(seconds, ours?.under[name]?.seconds)}`,
      round(shift, 3),
      round(blocking, 0),
    ];
  }),
  measured.cpuPerPage === undefined
    ? '–'
    : `${round(measured.cpuPerPage * 1000, 0)}${ratio(measured.cpuPerPage, ours?.cpuPerPage)}`,
];

/** The comparison as a Markdown table, each figure with its ratio to the first line's. */
export const markdownTable = (all: readonly Measured[]): string => {
  const [ours] = all;
  const heads = [
    'Page',
    'Requests',
    'kB',
    ...conditions.flatMap(({ name }) => [`Text on ${name}, s`, 'Shift', 'Blocking, ms']),
    'Build, CPU ms a page',
  ];
  const rows = [heads, heads.map(() => '---'), ...all.map((each) => cells(each, ours))];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
};
