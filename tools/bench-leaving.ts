/**
 * `npm run bench:leaving`: leaving this site beside leaving a page with GOV.UK's component, in one run of
 * one browser: what is found afterwards, and how long it takes with an empty and with a full cache.
 */
import { requireBrowser } from './browser.ts';
import { found, timed } from './leaving/compare.ts';
import { govuk } from './leaving/govuk.ts';
import { neighbours } from './leaving/neighbours.ts';
import { oslonac } from './leaving/oslonac.ts';
import { plainly } from './run/plain-error.mjs';

const runs = 3;

await plainly(async () => {
  const browser = await requireBrowser();
  const around = await neighbours();
  const subjects = [await oslonac(around.neutral), await govuk(around.neutral)];
  try {
    const afterwards: object[] = [];
    for (const isKeeping of [true, false]) {
      for (const subject of subjects) {
        afterwards.push(await found(browser, around, subject, isKeeping));
      }
    }
    console.table(afterwards);
    const times: object[] = [];
    for (const files of [0, 6000]) {
      for (const subject of subjects) {
        times.push(await timed(browser, around, subject, { files, runs }));
      }
    }
    console.table(times);
  } finally {
    await Promise.all(subjects.map(({ close }) => close()));
    around.close();
  }
});
