import { getCollection, type CollectionKey } from 'astro:content';

/** An entry without its text. */
interface PreviewEntry {
  id: string;
  data: unknown;
}

const collections: readonly CollectionKey[] = [
  'guides',
  'guideTranslations',
  'pages',
  'pageTranslations',
  'campaigns',
  'campaignTranslations',
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

/** All published content as previews at the desk need it beside the entry that is being written. */
export const previewContent = async (): Promise<Record<string, PreviewEntry[]>> =>
  Object.fromEntries(
    await Promise.all(
      collections.map(async (name): Promise<[string, PreviewEntry[]]> => [
        name,
        (await getCollection(name)).map(({ id, data }) => ({ id, data: inShort(data) })),
      ]),
    ),
  );
