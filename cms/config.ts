import type { CmsBackend, CmsConfig } from 'decap-cms-core';
import { localeCodes, sourceLocale } from '../src/i18n/locales.ts';
import { model, type FactsType, type ProseType } from '../src/model/index.ts';
import { factsCollection, fixedCollection, proseCollection } from './collections.ts';

/** Where the desk runs. */
export interface DeskPlace {
  /** Scheme, host and port of the page, e.g. `http://127.0.0.1:4321`. */
  origin: string;
  /** `owner/name` on GitHub; without it the desk works only on somebody's own computer. */
  repository?: string | undefined;
}

/** Path of the local desk's API, on the page's own origin. */
const apiPath = '/admin/api/v1';

const types = Object.entries(model) as [string, ProseType | FactsType][];

const collection = ([name, type]: (typeof types)[number]) => {
  if (type.layout === 'prose') return proseCollection(name, type);
  return type.only ? fixedCollection(name, type) : factsCollection(name, type);
};

// Decap looks for the local API first, and only where the page's host is this computer.
const backend = ({
  origin,
  repository,
}: DeskPlace): Pick<CmsConfig, 'backend' | 'local_backend'> => {
  const local: CmsBackend = { name: 'proxy', proxy_url: apiPath, branch: 'main' };
  return repository
    ? {
        backend: { name: 'github', repo: repository, branch: 'main' },
        local_backend: { url: `${origin}${apiPath}` },
      }
    : { backend: local };
};

/**
 * The desk's configuration, made from the content model alone.
 * @throws when the model has a field that the desk cannot draw
 */
export const deskConfig = (place: DeskPlace): CmsConfig => ({
  ...backend(place),
  load_config_file: false,
  publish_mode: 'simple',
  media_folder: 'content/media',
  // As seen from content/<type>/<file>.
  public_folder: '../media',
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: {
    // The other structures put files where they do not belong, or clash in file names.
    structure: 'multiple_files',
    locales: [...localeCodes],
    default_locale: sourceLocale,
  },
  editor: { preview: true },
  collections: types.map(collection),
});
