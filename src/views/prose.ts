import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { textParts, type TextPart } from '../model/mdx-parts.ts';
import { readText } from '../model/mdx-text.ts';
import { byLanguage, localise, type Localised } from './fallback.ts';

/** What every page of prose shows, whatever it is about. */
export interface ProsePage {
  slug: string;
  title: string;
  lead: string;
  /** The language that the text is really in. */
  textLocale: Locale;
  isFallback: boolean;
  /** The languages that have a text of their own. */
  written: Locale[];
  /** Whether a native speaker has read the text. */
  isReviewed: boolean;
  /** Whether it holds a statement that is not yet confirmed. */
  hasUnconfirmed: boolean;
  /** The day on which the facts were last checked, `2026-11-21`. */
  checkedOn: string;
  /** Reads the text, cut at the components and elements that are drawn in the page's own way. */
  parts: (drawn: readonly string[]) => TextPart[];
}

/** The collection of the source language's texts, and that of all others. */
interface Translations {
  guides: 'guideTranslations';
  pages: 'pageTranslations';
  campaigns: 'campaignTranslations';
  news: 'newsTranslations';
  projects: 'projectTranslations';
  reports: 'reportTranslations';
  professionals: 'professionalTranslations';
}

type SourceEntry = CollectionEntry<keyof Translations>;
type TextEntry<Source> = {
  [Name in keyof Translations]: Source extends CollectionEntry<Name>
    ? Source | CollectionEntry<Translations[Name]>
    : never;
}[keyof Translations];

/** One text with the facts of its source language. */
export interface Joined<Source> extends Localised<TextEntry<Source>> {
  slug: string;
  source: Source;
}

/** Joins each text of the source language with what stands in for it in `locale`. */
export const join = <Source extends SourceEntry>(
  sources: Source[],
  translations: Exclude<TextEntry<Source>, Source>[],
  locale: Locale,
): Joined<Source>[] => {
  const texts = byLanguage<TextEntry<Source>>([...sources, ...translations] as TextEntry<Source>[]);
  return sources.map((source) => {
    const slug = source.id.split('.')[0] ?? source.id;
    return { ...localise(texts.get(slug) ?? {}, locale), slug, source };
  });
};

/** The ids of the services whose cards stand in a text, each once. */
export const servicesIn = (body = ''): string[] => [
  ...new Set([...body.matchAll(/<Contact\s+service="([\w-]+)"/g)].map(([, id = '']) => id)),
];

/** The part of a page's view that all prose has. */
export const prosePage = ({
  entry,
  source,
  slug,
  textLocale,
  isFallback,
  written,
}: Joined<SourceEntry>): ProsePage => ({
  slug,
  title: entry.data.title,
  lead: entry.data.lead,
  textLocale,
  isFallback,
  written,
  isReviewed: entry.data.reviewed === 'native',
  hasUnconfirmed: entry.body?.includes('<Unconfirmed') ?? false,
  checkedOn: source.data.checked.on,
  parts: (drawn) => textParts(readText(entry.body ?? '', entry.filePath ?? entry.id), drawn),
});
