import type { KitFile } from './kit-file.ts';

/** The descriptions of pictures, each once, with the pictures that it is true of. */
export const described = <File extends Pick<KitFile, 'alt'>>(
  pictures: File[],
): { alt: string; files: File[] }[] =>
  [...Map.groupBy(pictures, ({ alt }) => alt ?? '')]
    .filter(([alt]) => alt !== '')
    .map(([alt, files]) => ({ alt, files }));
