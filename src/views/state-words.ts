import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Country } from '../model/countries.ts';
import type { Status } from '../model/status.ts';

/** What the words about a contact's state depend on. */
export interface State {
  kind: string;
  country: Country;
  status: Status;
  isOverdue: boolean;
  /** Year of the newest source. */
  sourceYear: string | undefined;
}

/** What a reader has to know of a contact's state, a sentence each; nothing where it is confirmed. */
export const stateWords = (locale: Locale, state: State): string[] => {
  const t = translator(locale);
  const { kind, country, status, isOverdue, sourceYear: year } = state;
  // The numbers that are always there differ from country to country; Kosovo's are known, and nobody is
  // sent from 112 to 112.
  const isElsewhere = country !== 'XK' || kind === 'emergency' || kind === 'police';
  return [
    ...(status === 'unconfirmed'
      ? [year ? t('contact.unconfirmedSince', { year }) : t('contact.unconfirmedUndated')]
      : []),
    ...(isOverdue ? [isElsewhere ? t('contact.overdueElsewhere') : t('contact.overdue')] : []),
  ];
};
