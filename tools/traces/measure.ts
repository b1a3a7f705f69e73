import type {
  Engine,
  Measured,
  MeasuredBrowser,
  MeasuredVisit,
  VisitName,
} from '../../src/model/measured.ts';
import type { Outcome } from './make-visit.ts';
import type { Outcomes } from './make-visits.ts';

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
  { visits: outcomes, after }: Outcomes,
): MeasuredBrowser => {
  const visits = Object.fromEntries(
    Object.entries(outcomes).map(([name, outcome]) => [name, measuredVisit(outcome)]),
  ) as Record<VisitName, MeasuredVisit>;
  const on = new Date().toISOString().slice(0, 10);
  return { browser: names[engine], version: outcomes.left.version, on, visits, after };
};

/** The history of the site's measurements, as far as it was measured now. */
export type MeasuredHistory = Partial<Measured['history']>;

/** A measurement that differs from the one before. */
export interface DifferingFact {
  field: string;
  sentence: string;
}

/** Says where measurements differ from the ones before; version and day may. */
export const compareMeasured = (now: MeasuredHistory, before: MeasuredHistory): DifferingFact[] =>
  (Object.keys(now) as Engine[]).flatMap((engine) => {
    const was = facts(before[engine]);
    return Object.entries(facts(now[engine]))
      .filter(([field, value]) => was[field] !== value)
      .map(([name, value]) => {
        const field = `history.${engine}.${name}`;
        const before = String(was[name] ?? 'nothing');
        const sentence = `content/measured/leaving.json, ${field}: ${before} is written there, ${String(value)} was measured now`;
        return { field, sentence };
      });
  });

/** The browsers whose version is not the one that was measured before: what is gone in these is no fault of the site's. */
export const ofOtherVersions = (now: MeasuredHistory, before: MeasuredHistory): Engine[] =>
  (Object.keys(now) as Engine[]).filter(
    (engine) => now[engine]?.version !== before[engine]?.version,
  );

type Facts = Record<string, number | boolean | string>;

const facts = (browser?: MeasuredBrowser): Partial<Facts> => {
  if (!browser) return {};
  const parts: Record<string, Record<string, Facts>> = {
    visits: browser.visits,
    after: browser.after,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, outcomes]) =>
      Object.entries(outcomes).flatMap(([visit, values]) =>
        Object.entries(values).map(([field, value]) => [`${part}.${visit}.${field}`, value]),
      ),
    ),
  );
};
