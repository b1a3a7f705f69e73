import { localeCodes } from '../../src/i18n/locales.ts';
import { readText } from '../backend/front-matter.ts';
import { opened } from '../backend/opened.ts';
import type { Languages } from './languages.ts';

/** An entry as it was opened; nothing of one that is new. */
export const before = (collection: string, slug: string): Languages =>
  Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = readText(opened.get(`content/${collection}/${slug}.${locale}.mdx`) ?? '');
      return text ? [[locale, { ...text.data, body: text.body }]] : [];
    }),
  );
