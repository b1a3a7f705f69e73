import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { onePerLocale } from '../../i18n/static-paths.ts';
import { searchList } from '../../views/search-list.ts';

export const getStaticPaths = onePerLocale;

/** The word list of a language, which answers a search before anything else is loaded. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await searchList(props.locale));
