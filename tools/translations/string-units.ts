import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { isBehindMark, readMarks } from './marks.ts';
import { isCounted, numbersOf, pluralFormsOf, tagOf } from './plural-forms.ts';
import { stringPlaces } from './string-places.ts';
import type { Part, Unit } from './unit.ts';

/** The file of a language's interface texts, below the project's root. */
export const stringsFile = (code: string): string => `src/i18n/strings/${code}.json`;

/** The interface texts of a language; none where there is no file yet. */
export const readStrings = (root: string, code: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(join(root, stringsFile(code)), 'utf8')) as Record<
      string,
      string
    >;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

const plural = /^(?<base>.+)_(?<form>zero|one|two|few|many|other)$/;

/** Keys of the source language with the forms that another language has, in their order. */
const keysFor = (source: Record<string, string>, tag: string): [string, string | undefined][] => {
  const seen = new Set<string>();
  return Object.keys(source).flatMap((key): [string, string | undefined][] => {
    const base = plural.exec(key)?.groups?.base;
    if (base === undefined) return [[key, undefined]];
    if (seen.has(base)) return [];
    seen.add(base);
    return pluralFormsOf(tag).map((form) => [`${base}_${form}`, form]);
  });
};

const hintOf = (tag: string, form: string | undefined, places: readonly string[]): string => {
  const used = places.length > 0 ? ` Used in ${places.slice(0, 3).join(', ')}.` : '';
  if (form === undefined) {
    return `A text of the page itself: a button, a heading, a notice.${used}`;
  }
  const known = isCounted(tag)
    ? ''
    : ` The forms of ${tag} are not known to the site: say if it needs others.`;
  return `Plural form “${form}”, for such numbers: ${numbersOf(tag, form)}.${known}${used}`;
};

/** The interface texts as they are to be translated. */
export const stringsPart = (root: string, code: string): Part => {
  const source = readStrings(root, sourceLocale);
  const target = readStrings(root, code);
  const marks = readMarks(root, code);
  const tag = tagOf(code);
  const places = stringPlaces(root);
  const units = keysFor(source, tag).map(([key, form]): Unit => {
    const id = `strings#${key}`;
    const said = source[key] ?? source[key.replace(plural, '$<base>_other')] ?? '';
    const translated = target[key]?.trim() ? target[key] : undefined;
    return {
      id,
      path: [key],
      kind: 'interface text',
      source: said,
      ...(translated !== undefined && { target: translated }),
      title: key,
      hint: hintOf(tag, form, places.get(key.replace(plural, '$<base>')) ?? []),
      isBehind: isBehindMark(marks[id], said, translated),
    };
  });
  return {
    kind: 'strings',
    type: 'strings',
    name: 'strings',
    file: stringsFile(code),
    isWritten: true,
    isBehind: false,
    units,
  };
};
