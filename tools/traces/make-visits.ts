import {
  leavingNames,
  visitNames,
  type Engine,
  type MeasuredAfter,
  type MeasuredEndings,
  type VisitName,
} from '../../src/model/measured.ts';
import { copyLeavingFor } from '../leaving/copy.ts';
import { neighbours, type Neighbours } from '../leaving/neighbours.ts';
import { afterLeaving } from './after-leaving.ts';
import { makeVisit, type Outcome } from './make-visit.ts';
import { canary } from './reader.ts';
import type { Start } from './visitor.ts';

/** What the visits in a browser came to. */
export interface Outcomes {
  visits: Record<VisitName, Outcome>;
  after: MeasuredEndings;
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
  const made: Record<string, { visits: object; after: object }> = {};
  const waiting = Object.entries(starts).flatMap(([name, start]) => {
    const engine = name as Engine;
    const visits: Record<string, Outcome> = {};
    const after: Record<string, MeasuredAfter> = {};
    made[engine] = { visits, after };
    return [
      ...visitNames.map((visit) => async (at: Place) => {
        visits[visit] = await makeVisit(visit, { engine, start }, at);
      }),
      ...leavingNames.map((visit) => async (at: Place) => {
        after[visit] = await afterLeaving(visit, start, at);
      }),
    ];
  });
  const work = () =>
    inPlaceOfItsOwn(built, exits, async (at) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next(at);
    });
  const ended = await Promise.allSettled([work(), work()]);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  return made;
};

interface Place {
  folder: string;
  around: Neighbours;
}

// Visits that go on at the same time would otherwise not know whose request the neutral site got.
const inPlaceOfItsOwn = async (
  built: string,
  exits: readonly string[],
  go: (at: Place) => Promise<void>,
) => {
  const around = await neighbours();
  try {
    const { folder, remove } = await copyLeavingFor(built, exits, around.neutral, canary);
    await go({ folder, around }).finally(remove);
  } finally {
    around.close();
  }
};
