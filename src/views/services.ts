import type { Locale } from '../i18n/locales.ts';
import { countries, countryCodes, type Country } from '../model/countries.ts';
import { allContacts, type ContactCard } from './contacts.ts';
import { facetWords, type FacetWords } from './facet-words.ts';
import { facetsIn, kindOf, type Facet } from './facets.ts';

/** Services as lists show them. */
export interface ServiceLists {
  /** Those that can be called, the surest first. */
  lines: ContactCard[];
  /** Those without a number that may be shown. */
  others: ContactCard[];
}

/** The services of one country as their page shows them. */
export interface ServicesPage extends ServiceLists {
  country: Country;
  /** Last part of the address, e.g. `serbia`. */
  slug: string;
  /** Whether any number is confirmed: where none is, the page says so first. */
  hasConfirmedLine: boolean;
}

const listsOf = (contacts: ContactCard[]): ServiceLists => ({
  lines: contacts.filter(({ phones }) => phones.length > 0),
  others: contacts.filter(({ phones }) => phones.length === 0),
});

const ofCountry = (contacts: ContactCard[], country: Country) =>
  contacts.filter((contact) => contact.country === country);

/** The pages of services of all countries, Kosovo first. */
export const servicesPages = async (locale: Locale): Promise<ServicesPage[]> => {
  const contacts = await allContacts(locale);
  return countryCodes.map((country) => {
    const lists = listsOf(ofCountry(contacts, country));
    const hasConfirmedLine = lists.lines.some(({ state }) => state === 'confirmed');
    return { country, slug: countries[country], hasConfirmedLine, ...lists };
  });
};

/** The same without Kosovo, whose services stand on the page above the others. */
export const servicesElsewhere = async (locale: Locale): Promise<ServicesPage[]> =>
  (await servicesPages(locale)).filter(({ country }) => country !== 'XK');

/** The services of Kosovo chosen by one thing, such as a need. */
export interface FacetPage extends ServiceLists, FacetWords {
  /** Last part of the address, e.g. `legal`. */
  slug: Facet;
  kind: ReturnType<typeof kindOf>;
}

/** A page for each facet that any service of Kosovo has. */
export const facetPages = async (locale: Locale): Promise<FacetPage[]> => {
  const contacts = ofCountry(await allContacts(locale), 'XK');
  return facetsIn(contacts).map((facet) => ({
    slug: facet,
    kind: kindOf(facet),
    ...facetWords(locale, facet),
    ...listsOf(contacts.filter(({ facets }) => facets.includes(facet))),
  }));
};
