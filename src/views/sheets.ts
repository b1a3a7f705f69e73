import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { comparing } from '../i18n/sorting.ts';
import type { LineKind, Sheet } from '../model/sheets.ts';
import { sourceLines, type SourceLine } from './evidence.ts';

/** A line of a sheet: what is asked, and how much room there is to write. */
export interface SheetLine {
  label: string;
  kind: LineKind;
}

/** Lines of a sheet that belong together, and stand on one page of paper if they fit. */
export interface SheetPart {
  heading: string;
  /** Advice for whoever fills it in. */
  hint: string | undefined;
  lines: SheetLine[];
}

/** A form to print, as its page shows it. */
export interface SheetPage {
  id: string;
  href: string;
  name: string;
  about: string;
  /** Who may see it once it is filled in, and where it is kept. */
  care: string;
  parts: SheetPart[];
  /** Where the form comes from; none where it is our own proposal. */
  sources: SourceLine[];
  checkedOn: string;
}

const sheetPage = (locale: Locale, id: string, data: Sheet): SheetPage => ({
  id,
  href: path(locale, 'professionals', 'sheets', id),
  name: data.name[locale],
  about: data.about[locale],
  care: data.care[locale],
  parts: data.parts.map(({ heading, hint, lines }) => ({
    heading: heading[locale],
    hint: hint?.[locale],
    lines: lines.map(({ label, kind }) => ({ label: label[locale], kind })),
  })),
  sources: sourceLines(data.sources ?? []),
  checkedOn: data.checked.on,
});

/** All forms to print, sorted as the language sorts their names. */
export const sheetPages = async (locale: Locale): Promise<SheetPage[]> => {
  const compare = comparing(locale);
  return (await getCollection('sheets'))
    .map(({ id, data }) => sheetPage(locale, id, data))
    .sort((one, other) => compare(one.name, other.name));
};
