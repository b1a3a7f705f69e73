import type { CmsConfig } from 'decap-cms-core';
import { completeCodes, sourceLocale } from '../src/i18n/locales.ts';
import { model, type FactsType, type ProseType } from '../src/model/index.ts';
import { factsCollection, fixedCollection, proseCollection } from './collections.ts';
import { backendConfig } from './config-backend.ts';
import type { DeskPlace } from './place/index.ts';

const types = Object.entries(model) as [string, ProseType | FactsType][];

const collection = ([name, type]: (typeof types)[number]) => {
  if (type.layout === 'prose') return proseCollection(name, type);
  return type.only ? fixedCollection(name, type) : factsCollection(name, type);
};

/**
 * The desk's configuration, made from the content model and from where the desk runs.
 * @param origin scheme, host and port of the page, e.g. `http://127.0.0.1:4321`
 * @throws when the model has a field that the desk cannot draw
 */
export const deskConfig = (place: DeskPlace, origin: string): CmsConfig => ({
  ...backendConfig(place, origin),
  load_config_file: false,
  publish_mode: 'editorial_workflow',
  media_folder: 'content/media',
  // As seen from content/<type>/<file>.
  public_folder: '../media',
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: {
    // The other structures put files where they do not belong, or clash in file names.
    structure: 'multiple_files',
    // Decap cannot save a published entry that lacks one of these, and languages that grow lack most: their texts come
    // by way of translators (npm run translations). Their facts are in the forms.
    locales: [...completeCodes],
    default_locale: sourceLocale,
  },
  editor: { preview: true },
  collections: types.map(collection),
});
