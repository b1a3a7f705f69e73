import type { Locale } from '../../i18n/locales.ts';
import type { EventEntry } from '../../views/events.ts';
import type { PlaceValues } from '../../views/indicators.ts';
import type { NamedLink } from '../../views/named-links.ts';
import type { NewsLine } from '../../views/news-groups.ts';
import type { ProjectLine } from '../../views/projects.ts';
import { sources } from './contacts.ts';

const link = (label: string): NamedLink => ({ href: '#work', label, textLocale: 'en' });

/** News of two days. */
export const sampleNews: NewsLine[] = [
  {
    slug: 'one',
    title: 'News with a title that needs a second line on a small phone',
    lead: 'What happened, where, and who says so.',
    date: '2026-11-20',
    textLocale: 'en',
  },
  { slug: 'two', title: 'Older news', lead: 'Its lead.', date: '2024-06-19', textLocale: 'en' },
];

/** A project that goes on, and one of which no source says how far it is. */
export const sampleProjects: ProjectLine[] = [
  {
    slug: 'one',
    title: 'A project',
    lead: 'What it is for.',
    textLocale: 'en',
    state: 'running',
    when: '2025 – 2027',
    countries: ['XK', 'RS'],
    places: [link('A place'), link('Another place')],
  },
  {
    slug: 'two',
    title: 'Another one',
    lead: 'What it was for.',
    textLocale: 'en',
    state: 'unknown',
    when: 'No source says when',
    countries: ['XK'],
    places: [],
  },
];

/** An event with all that may be told of one. */
export const sampleEvent: EventEntry = {
  id: 'event',
  name: 'An event',
  kind: 'training',
  begins: '2026-11-24',
  ends: '2026-11-24',
  time: '10:00',
  when: ['24. 11. 2026, 10:00'],
  where: 'A hall',
  place: link('A place'),
  placeId: 'a-place',
  audience: 'Who it is for.',
  about: 'What it is about.',
  organisers: [link('An organisation')],
  projects: [link('A project')],
  url: 'https://example.org/',
  documents: [],
  checkedOn: '2026-11-21',
  sources,
};

/** A place with three values, and one of which none was published. */
export const samplePlaces = (locale: Locale): PlaceValues[] => {
  const words = new Intl.NumberFormat(locale);
  return [
    {
      place: undefined,
      name: 'Kosovo',
      points: [1269, 1541, 1915].map((value, index) => ({
        on: `${2017 + index}`,
        value,
        words: words.format(value),
        when: `${2017 + index}.`,
      })),
      change: '+646',
      sources,
    },
    { place: link('A place'), name: 'A place', points: [], change: undefined, sources: [] },
  ];
};
