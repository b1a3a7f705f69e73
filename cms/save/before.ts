import { localeCodes } from '../../src/i18n/locales.ts';
import { readText } from '../backend/front-matter.ts';
import { opened } from '../backend/opened.ts';
import type { Languages } from './languages.ts';
import type { Data } from './tidy.ts';

/** One language of an entry as it was opened, or last written in this window; nothing of one that is new. */
export const textBefore = (collection: string, slug: string, locale: string): Data | undefined => {
  const text = readText(opened.get(`content/${collection}/${slug}.${locale}.mdx`) ?? '');
  return text && { ...text.data, body: text.body };
};

/** An entry in all languages: see {@link textBefore}. */
export const before = (collection: string, slug: string): Languages =>
  Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = textBefore(collection, slug, locale);
      return text ? [[locale, text]] : [];
    }),
  );
