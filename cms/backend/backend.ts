import type { CmsConfig } from 'decap-cms-core';
import type { ComponentType } from 'react';

/** A file as a backend gives it; hosts say differently that there is none: with an error, null or ''. */
export interface LoadedFile {
  data: string | null;
  file: { path: string; id?: string | null; label?: string };
}

/** A file that is to be written. */
export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

/** A picture that somebody chose in a form. */
export interface Asset {
  path: string;
  /** Address in the browser's memory, from which backends read it. */
  url: string;
  fileObj?: File;
}

/** An entry on its way to the backend: a file for each language, and its new pictures. */
export interface Entry {
  dataFiles: DataFile[];
  assets: Asset[];
}

/** How an entry is to be written. */
export interface SavingOptions {
  collectionName?: string;
  useWorkflow?: boolean;
  commitMessage: string;
}

/** A draft: which files it has otherwise than what is published. */
export interface Draft {
  collection: string;
  slug: string;
  diffs: { path: string; id: string }[];
}

/** Names a draft: by its id in lists, by collection and slug where somebody opens it. */
export interface DraftName {
  id?: string;
  collection?: string;
  slug?: string;
}

/** Who works at the desk. */
export interface User {
  name?: string;
  login?: string;
  avatar_url?: string | undefined;
}

/** What Decap gives a login page. */
export interface LoginProps {
  onLogin: (credentials: object) => void;
  inProgress?: boolean;
  t: (phrase: string) => string;
}

/** What is used here of Decap's backends. */
export interface Backend {
  authComponent(): ComponentType<LoginProps>;
  restoreUser(user: User): Promise<User>;
  authenticate(credentials: object): Promise<User>;
  status(): Promise<unknown>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedFile[]>;
  allEntriesByFolder?(
    folder: string,
    extension: string,
    depth: number,
    path?: RegExp,
  ): Promise<LoadedFile[]>;
  entriesByFiles(files: { path: string }[]): Promise<LoadedFile[]>;
  getEntry(path: string): Promise<LoadedFile>;
  getMedia(folder?: string): Promise<unknown>;
  unpublishedEntries(): Promise<string[]>;
  unpublishedEntry(name: DraftName): Promise<Draft>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(entry: Entry, options: SavingOptions): Promise<unknown>;
  persistMedia(asset: Asset, options: SavingOptions): Promise<unknown>;
  deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
}

/** A class of backends, as Decap registers it. */
export type BackendClass = new (config: CmsConfig, options?: object) => Backend;
