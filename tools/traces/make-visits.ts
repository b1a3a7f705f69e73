import { visitNames, type Engine, type VisitName } from '../../src/model/measured.ts';
import { copyLeavingFor } from '../leaving/copy.ts';
import { neighbours } from '../leaving/neighbours.ts';
import { makeVisit, type Outcome } from './make-visit.ts';
import { canary } from './reader.ts';
import type { Start } from './visitor.ts';

/** What each visit left, in each browser that there is. */
export type Outcomes = Partial<Record<Engine, Record<VisitName, Outcome>>>;

/**
 * Makes all visits to a built site, two at a time.
 * @param exits the addresses that the built site leaves for
 * @throws what went wrong first, after all have ended and no browser is left
 */
export const makeVisits = async (
  starts: Partial<Record<Engine, Start>>,
  { built, exits }: { built: string; exits: readonly string[] },
): Promise<Outcomes> => {
  const around = await neighbours();
  const copy = await copyLeavingFor(built, exits, around.neutral, canary);
  const made: Record<string, Record<string, Outcome>> = {};
  const waiting = Object.entries(starts).flatMap(([engine, start]) =>
    visitNames.map((name) => ({ browser: { engine: engine as Engine, start }, name })),
  );
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { browser, name } = next;
      const outcome = await makeVisit(name, browser, { folder: copy.folder, around });
      (made[browser.engine] ??= {})[name] = outcome;
    }
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
