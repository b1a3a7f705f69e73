/**
 * Stands for `astro:content` where pages are drawn in the browser, so that views read from here what the build
 * reads from files.
 */

/** An entry of a collection, as the build would have read it. */
export interface Entry {
  id: string;
  data: unknown;
  /** The text below the fields, of the entry that is being written. */
  body?: string;
}

/** All entries, by the names of Astro's collections. */
export type Content = Partial<Record<string, readonly Entry[]>>;

let content: Content = {};

/** From now on views read this. */
export const useContent = (given: Content): void => {
  content = given;
};

/** All entries of a collection. */
export const getCollection = (collection: string): Promise<Entry[]> =>
  Promise.resolve([...(content[collection] ?? [])]);

/** One entry of a collection. */
export const getEntry = async (collection: string, id: string): Promise<Entry | undefined> =>
  (await getCollection(collection)).find((entry) => entry.id === id);
