import type { Browser } from '@playwright/test';
import { conditions, visit, type Visit } from './visit.ts';

/** A page that is compared. */
export interface Contender {
  name: string;
  address: string;
  /** Seconds of the processor that its build takes for each page. */
  cpuPerPage?: number;
}

/** What was measured of a page, each the median of all runs. */
export interface Measured {
  name: string;
  requests: number;
  /** Thousands of bytes as they were sent. */
  kB: number;
  /** By the name of the conditions: seconds until the text stood there, shift, and blocking in ms. */
  under: Record<string, { seconds: number; shift: number; blocking: number }>;
  cpuPerPage?: number;
}

const middle = (numbers: number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** Visits all pages in turn, run after run, so that whatever else this computer does meets all of them. */
export const compare = async (
  browser: Browser,
  contenders: readonly Contender[],
  runs: number,
): Promise<Measured[]> => {
  const visits = new Map<string, Visit[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const condition of conditions) {
      for (const { name, address } of contenders) {
        const key = `${name}, ${condition.name}`;
        visits.set(key, [...(visits.get(key) ?? []), await visit(browser, address, condition)]);
      }
    }
  }
  return contenders.map(({ name, cpuPerPage }) => {
    const of = (condition: string) => visits.get(`${name}, ${condition}`) ?? [];
    const [first] = of(conditions[0]?.name ?? '');
    return {
      name,
      requests: first?.requests ?? NaN,
      kB: (first?.bytes ?? NaN) / 1000,
      under: Object.fromEntries(
        conditions.map((condition) => [
          condition.name,
          {
            seconds: middle(of(condition.name).map(({ text }) => text)) / 1000,
            shift: middle(of(condition.name).map(({ shift }) => shift)),
            blocking: middle(of(condition.name).map(({ blocking }) => blocking)),
          },
        ]),
      ),
      ...(cpuPerPage !== undefined && { cpuPerPage }),
    };
  });
};
