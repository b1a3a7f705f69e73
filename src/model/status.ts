import type { Checked } from './evidence.ts';

/**
 * What may be said of a contact on a day: it is confirmed, it is not yet, or it was and the day of its
 * next check has passed.
 */
export type Status = 'confirmed' | 'unconfirmed' | 'recheck';

/** What a contact's status rests on. */
export interface Checkable {
  phones: unknown[];
  state: 'confirmed' | 'unconfirmed';
  checked: Checked;
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The day by which a contact is to be checked again: lines after 90 days, offices after 180. */
export const nextCheck = (contact: Pick<Checkable, 'phones' | 'checked'>): string => {
  const days = contact.phones.length > 0 ? 90 : 180;
  return new Date(Date.parse(contact.checked.on) + days * dayInMilliseconds)
    .toISOString()
    .slice(0, 10);
};

/** Whether the day of a contact's next check has passed on the day `today`. */
export const isOverdue = (contact: Pick<Checkable, 'phones' | 'checked'>, today: string): boolean =>
  nextCheck(contact) < today;

/** The status of a contact on the day `today`. What was never confirmed stays so, however old its check is. */
export const statusOf = (contact: Checkable, today: string): Status => {
  if (contact.state === 'unconfirmed') return 'unconfirmed';
  return isOverdue(contact, today) ? 'recheck' : 'confirmed';
};
