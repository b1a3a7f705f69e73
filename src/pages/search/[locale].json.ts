import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { onePerLocale } from '../../i18n/static-paths.ts';
import { searchList } from '../../views/search-list.ts';
import { searchTexts } from '../../views/search-texts.ts';

export const getStaticPaths = onePerLocale;

/** The word list of a language with what the search says, which answer before anything else is loaded. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json({ ...(await searchList(locale)), texts: await searchTexts(locale) });
