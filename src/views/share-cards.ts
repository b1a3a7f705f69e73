import { getCollection } from 'astro:content';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import { inLetters } from '../i18n/in-letters.ts';
import { editions, type Edition, type EditionCode } from '../i18n/locales.ts';
import { today } from '../model/clock.ts';
import { standing } from '../model/period.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { join } from './prose.ts';

/** What has a picture for those who share it. Pages that help have none. */
export type SharedKind = 'news' | 'projects' | 'reports' | 'campaigns';

/** A page with the words of its picture. */
export interface SharedPage {
  code: EditionCode;
  kind: SharedKind;
  slug: string;
  title: string;
  /** When it was or is, in the language's own form; nothing where no source says it. */
  date: string | undefined;
}

// Years alone: what a picture says is read in passing.
const years = ({ begins, ends }: TimeSpan): string | undefined => {
  const both = [begins, ends].flatMap((date) => (date ? [date.slice(0, 4)] : []));
  return both.length > 0 ? [...new Set(both)].join('–') : undefined;
};

const sharedIn = async ({ code, locale }: Edition): Promise<SharedPage[]> => {
  const news = join(await getCollection('news'), await getCollection('newsTranslations'), locale);
  const projects = join(
    await getCollection('projects'),
    await getCollection('projectTranslations'),
    locale,
  );
  const reports = join(
    await getCollection('reports'),
    await getCollection('reportTranslations'),
    locale,
  );
  const campaigns = join(
    await getCollection('campaigns'),
    await getCollection('campaignTranslations'),
    locale,
  );
  const dated = [
    ...news.map((page) => ({
      page,
      kind: 'news' as const,
      date: formatDate(code, page.source.data.date),
    })),
    ...projects.map((page) => ({
      page,
      kind: 'projects' as const,
      date: years(page.source.data.period),
    })),
    ...reports.map((page) => ({
      page,
      kind: 'reports' as const,
      date: formatDate(code, page.source.data.date),
    })),
    ...campaigns.map((page) => {
      const { period } = page.source.data;
      const { current } = standing(period, today());
      return {
        page,
        kind: 'campaigns' as const,
        date: formatPeriod(code, { ...current, isYearly: period.isYearly }),
      };
    }),
  ];
  // What stands in for a translation is shared as what it is.
  return dated
    .filter(({ page }) => page.textLocale === locale)
    .map(({ page: { slug, entry }, kind, date }) => ({
      code,
      kind,
      slug,
      title: inLetters(code, entry.data.title),
      date,
    }));
};

/** All pages that have a picture, in all languages and scripts. */
export const sharedPages = async (): Promise<SharedPage[]> =>
  (await Promise.all(editions.map(sharedIn))).flat();
