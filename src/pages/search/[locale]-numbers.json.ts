import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { onePerLocale } from '../../i18n/static-paths.ts';
import { serviceNumbers } from '../../views/numbers.ts';

export const getStaticPaths = onePerLocale;

/** The services by their numbers, asked for when somebody types a number. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await serviceNumbers(props.locale));
