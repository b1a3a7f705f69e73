import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { countries, countryCodes, type Country } from '../model/countries.ts';
import { allContacts, type ContactCard } from './contacts.ts';

/** The page on which a country's services stand. */
export const servicesPath = (locale: Locale, country: Country): string =>
  country === 'XK' ? path(locale, 'services') : path(locale, 'services', countries[country]);

/** The services of one country as their page shows them. */
export interface ServicesPage {
  country: Country;
  /** Last part of the address, e.g. `serbia`. */
  slug: string;
  /** Those that can be called, the surest first. */
  lines: ContactCard[];
  /** Those without a number that may be shown. */
  others: ContactCard[];
  /** Whether any number is confirmed: where none is, the page says so first. */
  hasConfirmedLine: boolean;
}

/** The pages of services of all countries, Kosovo first. */
export const servicesPages = async (locale: Locale): Promise<ServicesPage[]> => {
  const contacts = await allContacts(locale);
  return countryCodes.map((country) => {
    const here = contacts.filter((contact) => contact.country === country);
    const lines = here.filter(({ phones }) => phones.length > 0);
    return {
      country,
      slug: countries[country],
      lines,
      hasConfirmedLine: lines.some(({ state }) => state === 'confirmed'),
      others: here.filter(({ phones }) => phones.length === 0),
    };
  });
};

/** The same without Kosovo, whose services stand on the page above the others. */
export const servicesElsewhere = async (locale: Locale): Promise<ServicesPage[]> =>
  (await servicesPages(locale)).filter(({ country }) => country !== 'XK');
