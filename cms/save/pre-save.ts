import type { CmsEventListener } from 'decap-cms-core';
import { localeCodes, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { before } from './before.ts';
import type { Languages } from './languages.ts';
import { prepare } from './prepare.ts';
import { reread } from './reread.ts';
import type { Data } from './tidy.ts';

// What is used of Decap's immutable map.
export interface Entry {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): Entry;
  deleteIn(path: readonly string[]): Entry;
  clear(): Entry;
  merge(data: Data): Entry;
}

const dataPath = (locale: Locale) =>
  locale === sourceLocale ? ['data'] : ['i18n', locale, 'data'];

const plain = (value: unknown): Data | undefined => {
  const { toJS } = (value ?? {}) as { toJS?: () => Data };
  return toJS ? toJS.call(value) : ((value as Data | null | undefined) ?? undefined);
};

/** What stands in the form, as plain data, by language. */
export const draftOf = (entry: Pick<Entry, 'getIn'>): Languages =>
  Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const data = plain(entry.getIn(dataPath(locale)));
      return data ? [[locale, data]] : [];
    }),
  );

// Decap reads `event.entry` again after the hook, which it does not say anywhere. Returning
// something would change the source language only.
const write = (entry: Entry, files: Languages): Entry => {
  const empty = (entry.get('data') as Entry).clear();
  return localeCodes.reduce<Entry>((changed, locale) => {
    const data = files[locale];
    return data
      ? changed.setIn(dataPath(locale), empty.merge(data))
      : changed.deleteIn(dataPath(locale));
  }, entry);
};

/** What is to be written of an entry in the form; throws like {@link prepare}. */
export const prepared = (entry: Pick<Entry, 'get' | 'getIn'>): Languages => {
  const collection = String(entry.get('collection'));
  const opened = before(collection, String(entry.get('slug')));
  return prepare(collection, draftOf(entry), opened, reread);
};

/**
 * Runs before the desk saves an entry: see {@link prepare}. Decap itself checks only the source
 * language and would write an empty file for every other one.
 */
export const preSave: CmsEventListener = {
  name: 'preSave',
  handler: (event: { entry: Entry }) => {
    event.entry = write(event.entry, prepared(event.entry));
  },
};
