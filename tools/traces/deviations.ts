import { sayGone, sayUnexplained, type DifferingClasses } from './compare-classes.ts';
import type { DifferingFact } from './measure.ts';
import { keyOf } from './trace-class.ts';

/** What an audit found that is not as it is written down. */
export interface Deviations extends DifferingClasses {
  facts: DifferingFact[];
}

/**
 * What two audits both found. By what it is, and before the sentences are made: names of files and the
 * list of visits in these differ from one audit to the next.
 */
export const inBoth = (once: Deviations, again: Deviations): Deviations => ({
  unexplained: shared(once.unexplained, again.unexplained, keyOf),
  gone: shared(once.gone, again.gone, keyOf),
  facts: shared(once.facts, again.facts, ({ field }) => field),
});

const shared = <Each>(once: Each[], again: Each[], key: (each: Each) => string): Each[] => {
  const keys = new Set(again.map(key));
  return once.filter((each) => keys.has(key(each)));
};

/** Says it, a sentence each; nothing where all is as it should be. */
export const say = ({ unexplained, gone, facts }: Deviations): string[] => [
  ...sayUnexplained(unexplained),
  ...sayGone(gone),
  ...facts.map(({ sentence }) => sentence),
  ...(facts.length > 0 ? ['If that is right, write it down: npm run audit:traces -- --write'] : []),
];
