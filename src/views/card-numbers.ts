import type { ContactCard } from './contacts.ts';

/** A number as the card for the wallet shows it. */
export interface CardNumber extends Pick<ContactCard, 'cost'> {
  shown: string;
  name: string;
  /** What to say first, in a sentence. */
  say: string;
}

/** What stands on the card for the wallet. */
export interface PocketCard {
  numbers: CardNumber[];
  /** The oldest check of its numbers. */
  checkedOn: string;
  /** The first day after which one of them is due for a new check. */
  checkAgainOn: string;
}

type Contact = Pick<
  ContactCard,
  'shortName' | 'country' | 'cost' | 'phones' | 'status' | 'checkedOn' | 'nextCheck'
> & { say: string };

// Paper cannot be taken back: nothing with a doubt, nothing past its check, nothing for another country.
const isForPaper = ({ status, country }: Contact) => status === 'confirmed' && country === 'XK';

/** The card made of these contacts; nothing where none of them may stand on paper. */
export const cardOf = (contacts: Contact[]): PocketCard | undefined => {
  const fit = contacts.filter(isForPaper);
  const numbers = fit.flatMap(({ phones, shortName, cost, say }) =>
    phones.flatMap(({ shown, dialled }) =>
      dialled ? [{ shown, name: shortName, cost, say }] : [],
    ),
  );
  const [checkedOn] = fit.map((contact) => contact.checkedOn).sort();
  const [checkAgainOn] = fit.map(({ nextCheck }) => nextCheck).sort();
  return numbers.length > 0 && checkedOn && checkAgainOn
    ? { numbers, checkedOn, checkAgainOn }
    : undefined;
};
