import { localeCodes, locales, type Locale } from './locales.ts';

/** A text with its language. */
export interface TextWithTag {
  /** BCP 47 tag. */
  lang: string;
  text: string;
}

/**
 * A text in each language of the site, for what stands before one is chosen. Languages that say it alike say it once:
 * the first of them in menu order.
 */
export const inEach = (textIn: (code: Locale) => string): TextWithTag[] => {
  const tags = new Map<string, string>();
  for (const code of localeCodes) {
    const text = textIn(code);
    if (!tags.has(text)) tags.set(text, locales[code].tag);
  }
  return [...tags].map(([text, lang]) => ({ lang, text }));
};
