import type { ContactCard } from './contacts.ts';
import type { ProsePage } from './prose.ts';

/** What a page shows that may not be confirmed yet. */
export interface Shown {
  text?: Pick<ProsePage, 'isReviewed' | 'hasUnconfirmed'>;
  contacts?: readonly Pick<ContactCard, 'status'>[];
  /** Laws, and what is known of a municipality. */
  statements?: readonly ({ isConfirmed: boolean } | undefined)[];
}

/** Whether anything on a page is still to be confirmed, or to be read by a native speaker. */
export const isBeingChecked = ({ text, contacts = [], statements = [] }: Shown): boolean =>
  text?.isReviewed === false ||
  text?.hasUnconfirmed === true ||
  contacts.some(({ status }) => status !== 'confirmed') ||
  statements.some((statement) => statement?.isConfirmed === false);
