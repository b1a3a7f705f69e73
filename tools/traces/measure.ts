import type {
  Engine,
  Measured,
  MeasuredBrowser,
  MeasuredVisit,
  VisitName,
} from '../../src/model/measured.ts';
import type { Outcome } from './make-visit.ts';

const names: Record<Engine, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** The plain facts of a visit. */
export const measuredVisit = ({ rows, titles, finds }: Outcome): MeasuredVisit => {
  const listed = rows.filter(({ isListed }) => isListed);
  const kept = (...kinds: string[]) => finds.some(({ kind }) => kinds.includes(kind));
  return {
    listed: listed.length,
    titlesListed: listed.some(({ title }) => titles.includes(title)),
    hidden: rows.length - listed.length,
    textKept: kept('text', 'typed'),
    hostKept: kept('host', 'path'),
  };
};

/** The plain facts of a browser's visits, as of today. */
export const measuredBrowser = (
  engine: Engine,
  outcomes: Record<VisitName, Outcome>,
): MeasuredBrowser => {
  const visits = Object.fromEntries(
    Object.entries(outcomes).map(([name, outcome]) => [name, measuredVisit(outcome)]),
  ) as Record<VisitName, MeasuredVisit>;
  const on = new Date().toISOString().slice(0, 10);
  return { browser: names[engine], version: outcomes.left.version, on, visits };
};

/** The history of the site's measurements, as far as it was measured now. */
export type MeasuredHistory = Partial<Measured['history']>;

/** Says where a measurement differs from the one before, a sentence each; version and day may. */
export const compareMeasured = (now: MeasuredHistory, before: MeasuredHistory): string[] =>
  (Object.keys(now) as Engine[]).flatMap((engine) => {
    const was = facts(before[engine]);
    return Object.entries(facts(now[engine]))
      .filter(([field, value]) => was[field] !== value)
      .map(
        ([field, value]) =>
          `content/measured/leaving.json, history.${engine}.visits.${field}: ${String(was[field] ?? 'nothing')} is written there, ${String(value)} was measured now`,
      );
  });

const facts = (browser?: MeasuredBrowser): Partial<Record<string, number | boolean>> =>
  Object.fromEntries(
    Object.entries(browser?.visits ?? {}).flatMap(([visit, values]) =>
      Object.entries(values).map(([field, value]) => [`${visit}.${field}`, value]),
    ),
  );
