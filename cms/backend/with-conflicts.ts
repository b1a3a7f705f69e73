import { say } from '../language/say.ts';
import type { BackendClass, DataFile, Entry, SavingOptions } from './backend.ts';
import { DeskError } from './desk-error.ts';
import { isMissing } from './missing.ts';
import { opened } from './opened.ts';

const nothing = (error: unknown) => {
  if (isMissing(error)) return undefined;
  // Decap's own sign that an entry has no draft.
  if ((error as { notUnderEditorialWorkflow?: boolean }).notUnderEditorialWorkflow)
    return undefined;
  throw error;
};

const refusal = (path: string) =>
  new DeskError(
    say(
      `Somebody else changed ${path} after you opened it, so nothing was written. Your text is still in this window, and a copy in this browser’s backup. Open the entry in a second window, and write into the newer text there what you changed here.`,
    ),
  );

const unread = (path: string) =>
  new DeskError(
    say(
      `Somebody else changed ${path} after you opened it, so this was not done. Load the page again, open the entry and read it first.`,
    ),
  );

/**
 * Refuses to write over what somebody else wrote meanwhile, on hosts that would not notice it; and to publish
 * or discard a draft that is no longer what was read here: its author could have put anything into it since.
 */
export const withConflicts = (Base: BackendClass): BackendClass =>
  class extends Base {
    async #current({ path, slug }: DataFile, { collectionName = '', useWorkflow }: SavingOptions) {
      const draft = useWorkflow
        ? await super.unpublishedEntry({ collection: collectionName, slug }).catch(nothing)
        : undefined;
      const changed = draft?.diffs.find((file) => file.path === path);
      if (changed) return super.unpublishedEntryDataFile(collectionName, slug, path, changed.id);
      const published = await super.getEntry(path).catch(nothing);
      return published?.data ?? '';
    }

    override async persistEntry(entry: Entry, options: SavingOptions) {
      for (const file of entry.dataFiles) {
        const now = await this.#current(file, options);
        // What is written already was written by this window, whose connection then broke.
        if (now !== (opened.get(file.path) ?? '') && now !== file.raw) throw refusal(file.path);
      }
      return super.persistEntry(entry, options);
    }

    async #expectRead(collection: string, slug: string) {
      const draft = await super.unpublishedEntry({ collection, slug }).catch(nothing);
      for (const { path, id } of draft?.diffs ?? []) {
        const read = opened.get(path);
        if (read === undefined) continue;
        const now = super.unpublishedEntryDataFile(collection, slug, path, id).catch(nothing);
        if (((await now) ?? '') !== read) throw unread(path);
      }
    }

    override async publishUnpublishedEntry(collection: string, slug: string) {
      await this.#expectRead(collection, slug);
      return super.publishUnpublishedEntry(collection, slug);
    }

    override async deleteUnpublishedEntry(collection: string, slug: string) {
      await this.#expectRead(collection, slug);
      return super.deleteUnpublishedEntry(collection, slug);
    }
  };
