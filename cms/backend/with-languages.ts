import type { BackendClass } from './backend.ts';
import { languagesInList } from './languages-in-list.ts';

/** Shows in lists of texts which languages each has: see {@link languagesInList}. */
export const withLanguages = (Base: BackendClass): BackendClass =>
  class extends Base {
    // All at once: Decap's pages would part the languages of an entry.
    async #all(folder: string, extension: string, depth: number) {
      const files = super.allEntriesByFolder
        ? await super.allEntriesByFolder(folder, extension, depth)
        : await super.entriesByFolder(folder, extension, depth);
      return languagesInList(folder, files);
    }

    override entriesByFolder(folder: string, extension: string, depth: number) {
      return this.#all(folder, extension, depth);
    }

    // Decap asks here for files of the source language only, which cannot tell about the others.
    override allEntriesByFolder(folder: string, extension: string, depth: number) {
      return this.#all(folder, extension, depth);
    }
  };
