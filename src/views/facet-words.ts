import { translator } from '../i18n/index.ts';
import { languageName } from '../i18n/language-names.ts';
import type { Locale } from '../i18n/locales.ts';
import { isNeed, languageOf, type Facet } from './facets.ts';

/** What a facet is called, and a sentence on what its page shows. */
export interface FacetWords {
  label: string;
  lead: string;
}

/** The words of a facet in a language. */
export const facetWords = (locale: Locale, facet: Facet): FacetWords => {
  const t = translator(locale);
  if (isNeed(facet)) return { label: t(`need.${facet}`), lead: t(`need.${facet}.lead`) };
  if (facet === 'free' || facet === 'day-and-night') {
    return { label: t(`facet.${facet}`), lead: t(`facet.${facet}.lead`) };
  }
  const language = languageName(locale, languageOf(facet) ?? '');
  return { label: t('facet.language', { language }), lead: t('facet.language.lead', { language }) };
};
