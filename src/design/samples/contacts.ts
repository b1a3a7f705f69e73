import type { Locale } from '../../i18n/locales.ts';
import type { ContactCard } from '../../views/contacts.ts';
import type { SourceLine } from '../../views/evidence.ts';
import { hoursInWords } from '../../views/hours.ts';
import { stateWords } from '../../views/state-words.ts';

/** A source with an exact date and a link, one with a year only, and one with neither. */
export const sources: SourceLine[] = [
  { publisher: 'example.org', url: 'https://example.org/', date: '2026-11-21' },
  { publisher: 'A ministry with a long name', url: 'https://example.com/', date: '2018' },
  { publisher: 'A printed report', url: undefined, date: undefined },
];

const plain = {
  kind: 'organisation',
  country: 'XK',
  status: 'confirmed',
  state: 'confirmed',
  isOverdue: false,
  sourceYear: '2026',
  visibility: 'public',
  address: undefined,
  offices: [],
  withheld: undefined,
  phones: [],
  email: undefined,
  website: undefined,
  cost: 'unknown',
  hours: [],
  certainTimes: undefined,
  needs: [],
  languages: [],
  languageNames: [],
  facets: [],
  places: [],
  note: undefined,
  about: 'What it does, in a sentence or two, so that one knows before one calls.',
  sources,
  checkedOn: '2026-11-21',
  howChecked: 'sources',
  nextCheck: '2027-05-21',
  href: '#contacts',
} as const satisfies Partial<ContactCard>;

type Given = Partial<ContactCard> & Pick<ContactCard, 'id' | 'name' | 'shortName'>;

const made = (locale: Locale, given: Given): ContactCard => {
  const contact = { ...plain, ...given } as ContactCard;
  return {
    ...contact,
    hoursInWords: hoursInWords(locale, [...contact.hours]),
    stateWords: stateWords(locale, contact),
  };
};

/** A contact of each state, with as much and as little as there can be of one. */
export const sampleContacts = (locale: Locale): ContactCard[] =>
  (
    [
      {
        id: 'confirmed',
        name: 'A line that is confirmed',
        shortName: 'Police',
        kind: 'police',
        phones: [{ shown: '192', dialled: '192' }],
        cost: 'free',
        hours: ['24/7'],
        languageNames: ['shqip', 'srpski', 'English'],
        address: 'A street 12, Čaglavica/Çagllavicë',
      },
      {
        id: 'recheck',
        name: 'A line that is due for a new check',
        shortName: 'Victim protection office',
        kind: 'victim-office',
        status: 'recheck',
        isOverdue: true,
        phones: [
          { shown: '0800 11112', dialled: '080011112' },
          { shown: '+383 38 200 000', dialled: '+38338200000' },
        ],
        cost: 'free',
        hours: ['Mo-Fr 08:00-16:00'],
        email: 'somebody-with-a-long-name@example.org',
      },
      {
        id: 'unconfirmed',
        name: 'A line that was never confirmed, and rings in another country',
        shortName: 'Helpline',
        kind: 'helpline',
        country: 'RS',
        status: 'unconfirmed',
        state: 'unconfirmed',
        sourceYear: '2018',
        phones: [{ shown: '0800 222 003', dialled: undefined }],
        note: 'What is in doubt about it.',
        website: 'https://example.org/',
      },
      { id: 'without-number', name: 'One without a number', shortName: 'Without a number' },
    ] satisfies Given[]
  ).map((given) => made(locale, given));
