import type { Asset, BackendClass, Entry, SavingOptions } from './backend.ts';
import { cleanPicture } from './clean-picture.ts';

// Backends read a picture from its address in the browser's memory, and its size from the file.
const clean = async (asset: Asset): Promise<void> => {
  if (!asset.fileObj) return;
  const file = await cleanPicture(asset.fileObj);
  if (file === asset.fileObj) return;
  asset.fileObj = file;
  asset.url = URL.createObjectURL(file);
};

/** Cleans each picture before it leaves the browser. */
export const withPictures = (Base: BackendClass): BackendClass =>
  class extends Base {
    override async persistEntry(entry: Entry, options: SavingOptions) {
      await Promise.all(entry.assets.map(clean));
      return super.persistEntry(entry, options);
    }

    override async persistMedia(asset: Asset, options: SavingOptions) {
      await clean(asset);
      return super.persistMedia(asset, options);
    }
  };
