import { getCollection, type CollectionKey } from 'astro:content';
import { listPages } from '../model/prose.ts';

/** An entry; without its text, unless that stands above a list of others. */
interface PreviewEntry {
  id: string;
  data: unknown;
  body?: string;
}

const collections: readonly CollectionKey[] = [
  'guides',
  'guideTranslations',
  'pages',
  'pageTranslations',
  'campaigns',
  'campaignTranslations',
  'news',
  'newsTranslations',
  'projects',
  'projectTranslations',
  'reports',
  'reportTranslations',
  'professionals',
  'professionalTranslations',
  'events',
  'indicators',
  'organisations',
  'sheets',
  'questions',
  'services',
  'shelters',
  'municipalities',
  'glossary',
  'settings',
  'measured',
];

// On the page of another entry a text is its title, its lead and its place. Asking each guide for its
// contacts as well would make a preview slow.
const inShort = (data: object) => ({
  ...data,
  ...('keywords' in data && { keywords: [] }),
  ...('contacts' in data && { contacts: [] }),
  ...('legalBasis' in data && { legalBasis: [] }),
  ...('next' in data && { next: [] }),
});

const isAboveList = (name: CollectionKey, id: string) =>
  name.startsWith('page') && listPages.some((page) => id.startsWith(`${page}.`));

/** All published content as previews at the desk need it beside the entry that is being written. */
export const previewContent = async (): Promise<Record<string, PreviewEntry[]>> =>
  Object.fromEntries(
    await Promise.all(
      collections.map(async (name): Promise<[string, PreviewEntry[]]> => [
        name,
        (await getCollection(name)).map((entry) => ({
          id: entry.id,
          data: inShort(entry.data),
          ...(isAboveList(name, entry.id) && 'body' in entry && { body: entry.body.trim() }),
        })),
      ]),
    ),
  );
