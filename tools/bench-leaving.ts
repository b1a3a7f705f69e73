/**
 * `npm run bench:leaving`: leaving this site beside leaving a page with GOV.UK's component, in one run of
 * one browser: what is found afterwards, and how long it takes with an empty and with a full cache. It ends
 * with code 1 when ours shows or tells what the site says it does not, or takes half a second.
 */
import { requireBrowser } from './browser.ts';
import { found, timed, type FoundLine, type TimedLine } from './leaving/compare.ts';
import { govuk } from './leaving/govuk.ts';
import { neighbours } from './leaving/neighbours.ts';
import { oslonac } from './leaving/oslonac.ts';
import { plainly, PlainError } from './run/plain-error.mjs';

const runs = 3;
const longest = 500;

const keepsPromises = (afterwards: FoundLine[], times: TimedLine[], name: string) =>
  afterwards
    .filter(({ site }) => site === name)
    .every(
      (line) =>
        line.Back === 'search page' &&
        line.Forward === 'neutral page' &&
        line.Referer === 'none' &&
        line['pages in the list'] === 0,
    ) && times.filter(({ site }) => site === name).every((line) => line['median, ms'] < longest);

await plainly(async () => {
  const browser = await requireBrowser();
  const around = await neighbours();
  const subjects = [await oslonac(around.neutral), await govuk(around.neutral)] as const;
  try {
    const afterwards: FoundLine[] = [];
    for (const isKeeping of [true, false]) {
      for (const subject of subjects) {
        afterwards.push(await found(browser, around, subject, isKeeping));
      }
    }
    console.table(afterwards);
    const times: TimedLine[] = [];
    for (const files of [0, 6000]) {
      for (const subject of subjects) {
        times.push(await timed(browser, around, subject, { files, runs }));
      }
    }
    console.table(times);
    const [{ name }] = subjects;
    if (!keepsPromises(afterwards, times, name)) {
      throw new PlainError(`${name} does not leave as its texts say it does.`);
    }
  } finally {
    await Promise.all(subjects.map(({ close }) => close()));
    around.close();
  }
});
