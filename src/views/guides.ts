import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { model } from '../model/index.ts';
import type { GuideFacts } from '../model/prose.ts';
import { isTranslationBehind } from './behind.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { join, prosePage, servicesIn, type ProsePage } from './prose.ts';
import { sourceLines, type SourceLine } from './evidence.ts';

/** A guide as its page shows it. */
export interface GuidePage extends ProsePage {
  section: GuideFacts['section'];
  /** What people type when they look for it. */
  keywords: string[];
  /** What it costs, and who will know: the two questions after "whom do I call". */
  cost: string;
  told: string;
  contacts: ContactCard[];
  /** The contacts whose cards stand in its text. */
  contactsInText: ContactCard[];
  legalBasis: Provision[];
  /** Whether the source text has changed since this translation was made. */
  isBehind: boolean;
  /** What the build adds below the text. */
  shows: GuideFacts['shows'];
  /** Guides that answer the next question. */
  next: GuideTitle[];
  /** Other guides that its text leads to. */
  mentioned: GuideTitle[];
  sources: SourceLine[];
}

/** A guide as others name it. */
export type GuideTitle = Pick<ProsePage, 'slug' | 'title' | 'lead' | 'textLocale'>;

/** A law that a guide rests on. */
export interface Provision {
  law: string;
  /** Numbers of its articles, where a source names them. */
  articles: string[];
  /** Whether somebody has read the text of the law. */
  isConfirmed: boolean;
  sources: SourceLine[];
}

const guideLinks = /\]\(\/\w+\/guides\/([\w-]+)\//g;

const mentionedIn = (body = '') =>
  new Set([...body.matchAll(guideLinks)].map(([, slug = '']) => slug));

// The order in which sections follow each other.
const sectionOrder = [
  'help-now',
  'office',
  'rights',
  'process',
  'shelter',
  'trafficking',
  'children',
  'for-somebody-else',
] as const satisfies GuideFacts['section'][];

/** All guides in a language, in the order of their sections. */
export const guidePages = async (locale: Locale): Promise<GuidePage[]> => {
  const joined = join(
    await getCollection('guides'),
    await getCollection('guideTranslations'),
    locale,
  );
  const sorted = joined.sort(
    (one, other) =>
      sectionOrder.indexOf(one.source.data.section) -
        sectionOrder.indexOf(other.source.data.section) ||
      one.source.data.order - other.source.data.order,
  );
  const pages = new Map(sorted.map((guide) => [guide.slug, prosePage(guide)]));
  const named = (slug: string, by: string) => {
    const page = pages.get(slug);
    if (!page) throw new Error(`There is no guide "${slug}", but ${by} names it.`);
    return page;
  };
  return Promise.all(
    sorted.map(async (guide) => ({
      ...prosePage(guide),
      section: guide.source.data.section,
      shows: guide.source.data.shows,
      isBehind: isTranslationBehind(model.guides, guide),
      keywords: guide.entry.data.keywords,
      cost: guide.entry.data.cost,
      told: guide.entry.data.told,
      contacts: await contactCards(locale, guide.source.data.contacts),
      contactsInText: await contactCards(locale, servicesIn(guide.entry.body)),
      legalBasis: guide.source.data.legalBasis.map(({ law, articles, state, sources }) => ({
        law: law[locale],
        articles,
        isConfirmed: state === 'confirmed',
        sources: sourceLines(sources),
      })),
      next: guide.source.data.next.map((slug) => named(slug, guide.slug)),
      mentioned: [...mentionedIn(guide.entry.body)]
        .filter((slug) => !guide.source.data.next.includes(slug))
        .map((slug) => named(slug, guide.slug)),
      sources: sourceLines(guide.source.data.sources),
    })),
  );
};

/** The sections that have guides, in their order. */
export const guideSections = async (
  locale: Locale,
): Promise<{ section: GuideFacts['section']; guides: GuidePage[] }[]> => {
  const guides = await guidePages(locale);
  return sectionOrder
    .map((section) => ({ section, guides: guides.filter((guide) => guide.section === section) }))
    .filter((group) => group.guides.length > 0);
};
