import type { Dataset } from 'schema-dts';
import { translator } from '../i18n/index.ts';
import { localeCodes, locales, type Locale } from '../i18n/locales.ts';
import { licence } from './about.ts';
import { files } from './files.ts';

/** The open data in the words of schema.org, for catalogues of data. */
export const dataset = (locale: Locale, site: URL | undefined): Dataset => ({
  '@type': 'Dataset',
  name: translator(locale)('data.title'),
  description: translator(locale)('data.lead'),
  license: licence,
  isAccessibleForFree: true,
  inLanguage: localeCodes.map((code) => locales[code].tag),
  distribution: Object.values(files).map(({ path, type }) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: new URL(path, site).href,
  })),
});
