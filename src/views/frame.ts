import { getEntry } from 'astro:content';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { contactCards, type ContactCard } from './contacts.ts';
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
}

/** The neutral address that the leave control of a language leads to. */
export const exitAddress = async (locale: Locale): Promise<string> =>
  (await settings()).exit[locale];

/** The frame of a language's pages. */
export const pageFrame = async (locale: Locale): Promise<Frame> => ({
  locale,
  exit: await exitAddress(locale),
  helpBar: await contactCards(locale, (await settings()).helpBar),
  about: (await sitePages(locale)).map(({ slug, title }) => ({
    href: path(locale, slug),
    label: title,
  })),
});

/** The confirmed numbers of the help bar in every language, for pages before a language is chosen. */
export const firstNumbers = async (): Promise<Record<Locale, ContactCard[]>> => {
  const { helpBar } = await settings();
  const perLocale = await Promise.all(
    localeCodes.map(async (locale) => {
      const cards = await contactCards(locale, helpBar);
      return [locale, cards.filter(({ state }) => state === 'confirmed')] as const;
    }),
  );
  return Object.fromEntries(perLocale) as Record<Locale, ContactCard[]>;
};

const settings = async () => {
  const entry = await getEntry('settings', 'site');
  if (!entry)
    throw new Error(
      'content/settings/site.yml does not exist; the site cannot be built without it.',
    );
  return entry.data;
};
