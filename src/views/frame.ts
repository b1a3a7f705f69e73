import { getCollection } from 'astro:content';
import { localeCodes, sourceLocale, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { isPublicBuild } from '../model/deployment.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { settings } from './settings.ts';
import { sitePages } from './site-pages.ts';

/** A link with its words. */
export interface Link {
  href: string;
  label: string;
}

/** What stands around every page of a language. */
export interface Frame {
  locale: Locale;
  /** Where the leave control leads. */
  exit: string;
  helpBar: ContactCard[];
  /** Pages about the site, for the footer. */
  about: Link[];
  /** The oldest day on which anything on the site was checked: nothing is older than it says. */
  checkedOn: string;
  /** Whether everybody will see this build: then a page says that it is still being checked. */
  isPublic: boolean;
}

/** The neutral address that the leave control of a language leads to. */
export const exitAddress = async (locale: Locale): Promise<string> =>
  (await settings()).exit[locale];

/** The frame of a language's pages. */
export const pageFrame = async (locale: Locale): Promise<Frame> => ({
  locale,
  exit: await exitAddress(locale),
  helpBar: await contactCards(locale, (await settings()).helpBar),
  about: (await sitePages(locale))
    .filter(({ isInMenu }) => isInMenu)
    .map(({ slug, shortTitle }) => ({ href: path(locale, slug), label: shortTitle })),
  checkedOn: await oldestCheck(),
  isPublic: isPublicBuild(),
});

const oldestCheck = async (): Promise<string> => {
  const checks = [
    ...(await getCollection('guides')),
    ...(await getCollection('pages')),
    ...(await getCollection('campaigns')),
    ...(await getCollection('professionals')),
    ...(await getCollection('services')),
    ...(await getCollection('shelters')),
    ...(await getCollection('municipalities')),
    ...(await getCollection('glossary')),
  ].map(({ data }) => data.checked.on);
  return checks.toSorted()[0] ?? '';
};

/** A number with the name of its service in every language. */
export interface NumberInAllLanguages {
  shown: string;
  dialled: string;
  names: Record<Locale, string>;
}

/** The confirmed numbers of the help bar, for pages on which no language is chosen yet. */
export const firstNumbers = async (): Promise<NumberInAllLanguages[]> => {
  const { helpBar } = await settings();
  const names = new Map<string, Partial<Record<Locale, string>>>();
  for (const locale of localeCodes) {
    for (const { id, shortName } of await contactCards(locale, helpBar)) {
      names.set(id, { ...names.get(id), [locale]: shortName });
    }
  }
  return (await contactCards(sourceLocale, helpBar))
    .filter(({ state }) => state === 'confirmed')
    .flatMap(({ id, phones }) =>
      phones.flatMap(({ shown, dialled }) =>
        dialled ? [{ shown, dialled, names: names.get(id) as Record<Locale, string> }] : [],
      ),
    );
};
