// The full texts are kept in one script of a language; who reads another one gets them in its letters.

import { toCyrillic } from '../../i18n/cyrillic.ts';
import type { Found } from './full-text.ts';

/** Writes what was found in the pages of a language as the pages at another address have it. */
export const inScript =
  (language: string, at: string) =>
  (found: Found): Found => ({
    ...found,
    href: found.href.replace(`/${language}/`, `/${at}/`),
    title: toCyrillic(found.title),
    excerpt: toCyrillic(found.excerpt),
  });
