import type { MeasuredAfter, MeasuredVisit, VisitName } from '../model/measured.ts';

/** Something that was found after a visit: `measured.<finding>` among the interface texts says it. */
export type Finding =
  | 'backBefore'
  | 'backOurs'
  | 'listNone'
  | 'listNeutral'
  | 'listLast'
  | 'listAll'
  | 'filesNothing'
  | 'filesAddresses';

/**
 * What a visit left, in the words that the site has for it.
 * @param after what Back and Forward showed, for visits that ended with leaving
 * @throws when something was measured that the site has no words for: then they have to be written first
 */
export const findingsOf = (
  name: VisitName,
  visit: MeasuredVisit,
  after?: MeasuredAfter,
): Finding[] => [
  ...(after ? [backOf(after)] : []),
  listOf(name, visit),
  visit.hostKept || visit.hidden > 0 ? 'filesAddresses' : 'filesNothing',
];

const backOf = ({ back, forward, toldWhere }: MeasuredAfter): Finding => {
  if (back === 'neutral' || forward !== 'neutral' || toldWhere) throw new Error(noWords);
  return back === 'before' ? 'backBefore' : 'backOurs';
};

const listOf = (name: VisitName, { listed, titlesListed, textKept }: MeasuredVisit): Finding => {
  if (textKept) throw new Error(noWords);
  if (listed === 0) return 'listNone';
  if (!titlesListed) {
    if (name !== 'notes' || listed > 1) throw new Error(noWords);
    return 'listNeutral';
  }
  return listed === 1 ? 'listLast' : 'listAll';
};

const noWords =
  'content/measured/leaving.json holds a result that no sentence of the site says; write one in src/views/findings.ts';
