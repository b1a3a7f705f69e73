import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { GuideFacts } from '../model/prose.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { join, prosePage, type ProsePage } from './prose.ts';
import { sourceLines, type SourceLine } from './evidence.ts';

/** A guide as its page shows it. */
export interface GuidePage extends ProsePage {
  section: GuideFacts['section'];
  /** What people type when they look for it. */
  keywords: string[];
  contacts: ContactCard[];
  sources: SourceLine[];
  /** The MDX text, drawn with the components of `components/prose.ts`. */
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The order in which sections follow each other. */
export const sectionOrder = [
  'help-now',
  'office',
  'rights',
  'process',
  'shelter',
  'trafficking',
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
  return Promise.all(
    sorted.map(async (guide) => ({
      ...prosePage(guide),
      section: guide.source.data.section,
      keywords: 'keywords' in guide.entry.data ? guide.entry.data.keywords : [],
      contacts: await contactCards(locale, guide.source.data.contacts),
      sources: sourceLines(guide.source.data.sources),
      Content: (await render(guide.entry)).Content,
    })),
  );
};
