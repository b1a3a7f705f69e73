import { blobId } from './blob-id.ts';
import { opened } from './opened.ts';

/** A request to the desk's API on this computer, as far as it names files. */
export interface Asked {
  action: string;
  params?: {
    dataFiles?: { path: string }[];
    paths?: string[];
    collection?: string;
    slug?: string;
  };
}

// What is saved, what is deleted, and the draft that is published or discarded.
const isAskedFor = (path: string, { params = {} }: Asked) => {
  const { dataFiles = [], paths = [], collection = '', slug = '' } = params;
  return (
    dataFiles.some((file) => file.path === path) ||
    paths.includes(path) ||
    path.startsWith(`content/${collection}/${slug}.`)
  );
};

/** What was opened of the files that a request is about, by their names in git. */
export const seenBy = async (asked: Asked): Promise<Record<string, string>> => {
  const ids = [...opened.keys()]
    .filter((path) => isAskedFor(path, asked))
    .map(async (path) => [path, await blobId(opened.get(path) ?? '')] as const);
  return Object.fromEntries(await Promise.all(ids));
};
