import { getEntry } from 'astro:content';
import { engines, visitNames, type VisitName } from '../model/measured.ts';
import { findingsOf, type Finding } from './findings.ts';

/** What leaving leaves in a browser. */
export interface MeasuredLeaving {
  browser: string;
  version: string;
  /** The day on which it was measured, `2026-11-22`. */
  on: string;
  visits: { name: VisitName; findings: Finding[] }[];
}

/**
 * What the tests measured, browser by browser.
 * @throws when nothing was measured yet
 */
export const measuredLeaving = async (): Promise<MeasuredLeaving[]> => {
  const entry = await getEntry('measured', 'leaving');
  if (!entry)
    throw new Error('content/measured/leaving.json is missing: npm run audit:traces -- --write');
  return engines.map((engine) => {
    const { browser, version, on, visits, after } = entry.data.history[engine];
    const endings: Partial<Record<VisitName, (typeof after)['left']>> = after;
    return {
      browser,
      version,
      on,
      visits: visitNames.map((name) => ({
        name,
        findings: findingsOf(name, visits[name], endings[name]),
      })),
    };
  });
};
