import {
  leavingNames,
  visitNames,
  type Engine,
  type MeasuredAfter,
  type MeasuredLeaving,
  type VisitName,
} from '../../src/model/measured.ts';
import { copyLeavingFor } from '../leaving/copy.ts';
import { neighbours } from '../leaving/neighbours.ts';
import { afterLeaving } from './after-leaving.ts';
import { makeVisit, type Outcome } from './make-visit.ts';
import { canary } from './reader.ts';
import type { Start } from './visitor.ts';

/** What the visits in a browser came to. */
export interface Outcomes {
  visits: Record<VisitName, Outcome>;
  after: MeasuredLeaving;
}

/**
 * Makes all visits to a built site, two at a time.
 * @param exits the addresses that the built site leaves for
 * @throws what went wrong first, after all have ended and no browser is left
 */
export const makeVisits = async (
  starts: Partial<Record<Engine, Start>>,
  { built, exits }: { built: string; exits: readonly string[] },
): Promise<Partial<Record<Engine, Outcomes>>> => {
  const around = await neighbours();
  const copy = await copyLeavingFor(built, exits, around.neutral, canary);
  const at = { folder: copy.folder, around };
  const made: Record<string, { visits: object; after: object }> = {};
  const waiting = Object.entries(starts).flatMap(([name, start]) => {
    const engine = name as Engine;
    const visits: Record<string, Outcome> = {};
    const after: Record<string, MeasuredAfter> = {};
    made[engine] = { visits, after };
    return [
      ...visitNames.map((visit) => async () => {
        visits[visit] = await makeVisit(visit, { engine, start }, at);
      }),
      ...leavingNames.map((visit) => async () => {
        after[visit] = await afterLeaving(visit, start, at);
      }),
    ];
  });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  try {
    const ended = await Promise.allSettled([work(), work()]);
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
    return made;
  } finally {
    around.close();
    await copy.remove();
  }
};
