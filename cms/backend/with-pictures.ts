import { assertClean } from '../pictures/assert-clean.ts';
import type { Asset, BackendClass, Entry, SavingOptions } from './backend.ts';

const look = async ({ fileObj }: Asset): Promise<void> => {
  if (fileObj) await assertClean(fileObj);
};

/** Lets no picture leave the browser that tells more than one sees; they are cleaned when they are chosen. */
export const withPictures = (Base: BackendClass): BackendClass =>
  class extends Base {
    override async persistEntry(entry: Entry, options: SavingOptions) {
      await Promise.all(entry.assets.map(look));
      return super.persistEntry(entry, options);
    }

    override async persistMedia(asset: Asset, options: SavingOptions) {
      await look(asset);
      return super.persistMedia(asset, options);
    }
  };
