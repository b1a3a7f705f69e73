import type { Status } from '../model/status.ts';

/** What decides where a contact stands in a list. */
export interface Standing {
  kind: string;
  status: Status;
  isOverdue: boolean;
}

// The numbers of all of the country; no fresher check of another contact puts that one before them.
const national = ['emergency', 'police'];

const rank = ({ kind, status, isOverdue }: Standing) => {
  if (status === 'unconfirmed') return isOverdue ? 3 : 2;
  return status === 'recheck' && !national.includes(kind) ? 1 : 0;
};

/**
 * The surest first: what is not confirmed never stands before what is; within each, what is past its
 * check comes last, unless it is a confirmed number of the whole country.
 */
export const surestFirst = <Card extends Standing>(cards: Card[]): Card[] =>
  cards.toSorted((one, other) => rank(one) - rank(other));
