import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Frame } from '../../views/frame.ts';
import { sampleContacts } from './contacts.ts';

/** What stands around the page: the bar of numbers in all states, and a build that everybody will see. */
export const sampleFrame = (locale: Locale): Frame => ({
  locale,
  exit: 'https://example.org/',
  helpBar: sampleContacts(locale).filter(({ phones }) => phones.length > 0),
  about: [{ href: path(locale, 'about'), label: 'A page about the site' }],
  checkedOn: '2026-11-21',
  isPublic: true,
});
