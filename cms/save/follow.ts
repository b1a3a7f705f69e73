import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { markOf } from '../../src/model/follows.ts';
import type { ProseType } from '../../src/model/index.ts';
import type { Languages } from './languages.ts';
import type { Data } from './tidy.ts';

const textOf = (data: Data) => ({
  data,
  body: typeof data.body === 'string' ? data.body : '',
});

/**
 * Notes in each translation which source text it says: the one of now, where the translation was written
 * or changed in this save or somebody ticked that it says the same; otherwise the one of before.
 * @param files what is to be written
 * @param draft what stood in the form: where somebody ticked, the mark of the source at that moment
 * @param before what was opened, or last written in this window
 */
export const follow = (
  type: ProseType,
  files: Languages,
  draft: Languages,
  before: Languages,
): Languages => {
  const source = files[sourceLocale];
  if (!source) return files;
  const now = markOf(type, textOf(source));
  const noted = localeCodes.flatMap((locale) => {
    const written = files[locale];
    if (!written || locale === sourceLocale) return [];
    const was = before[locale];
    const isNew = !was || markOf(type, textOf(was)) !== markOf(type, textOf(written));
    const follows = isNew || draft[locale]?.follows === now ? now : was.follows;
    return [[locale, follows ? { ...written, follows } : written]] as const;
  });
  return { ...files, ...Object.fromEntries(noted) };
};
