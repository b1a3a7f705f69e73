import {
  completeCodes,
  editions,
  editionsOf,
  localeCodes,
  type EditionCode,
  type Locale,
} from './locales.ts';

/** Paths of a page that every language has once. */
export const onePerLocale = () =>
  localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));

/** Paths of a file that every language has once in each of its scripts. */
export const onePerEdition = () =>
  editions.map(({ code }) => ({ params: { locale: code }, props: { code } }));

/** Paths of what only languages in which every fact is written have, such as a feed of news; in each script. */
export const onePerCompleteEdition = () =>
  completeCodes
    .flatMap(editionsOf)
    .map(({ code }) => ({ params: { locale: code }, props: { code } }));

/** Paths of pages that every language has many of: `list` gives those of one language. */
export const manyPerLocale = async <Page>(
  list: (locale: Locale) => Promise<Page[]>,
  param: (page: Page) => Record<string, string>,
) =>
  (
    await Promise.all(
      localeCodes.map(async (locale) =>
        (await list(locale)).map((page) => ({
          params: { locale, ...param(page) },
          props: { locale, page },
        })),
      ),
    )
  ).flat();

/** Paths of files that every language has many of, in each of its scripts. */
export const manyPerEdition = async <Page>(
  list: (locale: Locale) => Promise<Page[]>,
  param: (page: Page) => Record<string, string>,
) =>
  (
    await Promise.all(
      editions.map(async ({ code, locale }) =>
        (await list(locale)).map((page) => ({
          params: { locale: code, ...param(page) },
          props: { code, page },
        })),
      ),
    )
  ).flat() satisfies { props: { code: EditionCode } }[];
