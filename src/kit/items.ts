import type { KitFile } from './kit-file.ts';

/** A file of a kit as its page offers it. */
export interface KitItem extends Omit<KitFile, 'make'> {
  href: string;
  /** What people call its format, such as “PDF”. */
  format: string;
  /** Its size. */
  bytes: number;
}

/**
 * What the page of a kit offers; this waits for all files.
 * @param folder address of the folder that they lie in, with a slash at its end
 */
export const kitItems = (files: KitFile[], folder: string): Promise<KitItem[]> =>
  Promise.all(
    files.map(async ({ make, ...file }) => ({
      ...file,
      href: `${folder}${file.name}`,
      format: file.name.replace(/^.*\./, '').toUpperCase(),
      bytes: (await make()).length,
    })),
  );
