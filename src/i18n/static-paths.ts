import { localeCodes, type Locale } from './locales.ts';

/** Paths of a page that every language has once. */
export const onePerLocale = () =>
  localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));

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
