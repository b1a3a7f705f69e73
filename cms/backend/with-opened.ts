import type { BackendClass, DraftName, Entry, SavingOptions } from './backend.ts';
import { isMissing } from './missing.ts';
import { opened } from './opened.ts';

/** Keeps what an editor opens and writes: see {@link opened}. */
export const withOpened = (Base: BackendClass): BackendClass =>
  class extends Base {
    // Lists read drafts too, also while one of them is open; what they read is not what the form holds.
    readonly #beingOpened = new Set<string>();

    override async getEntry(path: string) {
      try {
        const entry = await super.getEntry(path);
        opened.set(path, entry.data ?? '');
        return entry;
      } catch (error) {
        if (isMissing(error)) opened.set(path, '');
        throw error;
      }
    }

    override async unpublishedEntry(name: DraftName) {
      const draft = await super.unpublishedEntry(name);
      const key = `${draft.collection}/${draft.slug}`;
      if (name.collection) this.#beingOpened.add(key);
      else this.#beingOpened.delete(key);
      return draft;
    }

    override async unpublishedEntryDataFile(
      collection: string,
      slug: string,
      path: string,
      id: string,
    ) {
      const isOpening = this.#beingOpened.has(`${collection}/${slug}`);
      const keep = (text: string) => {
        if (isOpening || !opened.has(path)) opened.set(path, text);
      };
      try {
        const text = await super.unpublishedEntryDataFile(collection, slug, path, id);
        keep(text);
        return text;
      } catch (error) {
        if (isMissing(error)) keep('');
        throw error;
      }
    }

    override async persistEntry(entry: Entry, options: SavingOptions) {
      const saved = await super.persistEntry(entry, options);
      entry.dataFiles.forEach(({ path, raw }) => opened.set(path, raw));
      return saved;
    }
  };
