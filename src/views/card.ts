import type { Locale } from '../i18n/locales.ts';
import { cardOf, type PocketCard } from './card-numbers.ts';
import { contactCards } from './contacts.ts';
import { settings } from './settings.ts';

/** The card for the wallet in a language; nothing while no number may stand on paper. */
export const pocketCard = async (locale: Locale): Promise<PocketCard | undefined> => {
  const { card } = await settings();
  const says = new Map(card.map(({ service, say }) => [service, say[locale]]));
  const contacts = await contactCards(locale, [...says.keys()]);
  return cardOf(contacts.map((contact) => ({ ...contact, say: says.get(contact.id) ?? '' })));
};
