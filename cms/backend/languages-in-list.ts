import { isComplete, localeCodes, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { isBehind } from '../../src/model/follows.ts';
import { model, type ProseType, type TypeName } from '../../src/model/index.ts';
import { say } from '../language/say.ts';
import type { LoadedFile } from './backend.ts';
import { readText, type TextFile } from './front-matter.ts';

/** The field that only lists know; nothing writes it into a file. */
export const languagesField = '_languages';

const proseType = (folder: string): ProseType | undefined => {
  const type = model[folder.replace(/^content\//, '') as TypeName] as
    ProseType | { layout: 'facts' } | undefined;
  return type?.layout === 'prose' ? type : undefined;
};

const parts = /^(?<entry>.*)\.(?<locale>[a-z]+)\.mdx$/;

const state = (type: ProseType, locale: Locale, text?: TextFile, source?: TextFile): string => {
  const name = locale.toUpperCase();
  if (!text) return `${name} –`;
  const reviewed = text.data.reviewed === 'native' ? ' ✓' : '';
  const behind =
    locale !== sourceLocale && source && isBehind(type, text.data, source)
      ? ` ${say('behind')}`
      : '';
  return `${name}${reviewed}${behind}`;
};

/**
 * Writes into the source language's text of each entry a field that lists show after its title: which
 * languages there are, which a native speaker has read, and which are behind the source.
 */
export const languagesInList = (folder: string, files: LoadedFile[]): LoadedFile[] => {
  const type = proseType(folder);
  if (!type) return files;
  const raw = new Map(files.map(({ data, file }) => [file.path, data ?? '']));
  return files.map((loaded) => {
    const { entry, locale } = parts.exec(loaded.file.path)?.groups ?? {};
    if (locale !== sourceLocale || !loaded.data) return loaded;
    const texts = localeCodes.map((code) => readText(raw.get(`${entry}.${code}.mdx`) ?? ''));
    const source = texts[localeCodes.indexOf(sourceLocale)];
    // Of languages that still grow only what is there: what lacks would stand behind nearly every entry.
    const states = localeCodes.flatMap((code, index) =>
      isComplete(code) || texts[index] ? [state(type, code, texts[index], source)] : [],
    );
    const line = `${languagesField}: ${JSON.stringify(` — ${states.join(' · ')}`)}\n`;
    return { ...loaded, data: loaded.data.replace(/^---\r?\n/, (fence) => `${fence}${line}`) };
  });
};
