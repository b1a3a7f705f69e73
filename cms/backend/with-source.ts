import { keepFields } from '../save/keep-fields.ts';
import type { BackendClass, Entry, SavingOptions } from './backend.ts';
import { opened } from './opened.ts';

/** Writes of each file only what was changed: see {@link keepFields}. */
export const withSource = (Base: BackendClass): BackendClass =>
  class extends Base {
    override async persistEntry(entry: Entry, options: SavingOptions) {
      for (const file of entry.dataFiles) {
        file.raw = keepFields(opened.get(file.path) ?? '', file.raw);
      }
      return super.persistEntry(entry, options);
    }
  };
