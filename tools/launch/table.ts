import { localeCodes } from '../../src/i18n/locales.ts';
import type { OpenItem } from './open-item.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

const counted = <Key>(items: readonly OpenItem[], keyOf: (item: OpenItem) => Key) => {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

/** Columns as wide as their widest cell; numbers stand at the right. */
export const columns = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
};

const byPlace = (items: readonly OpenItem[]): string[] => {
  const placed = items.filter(({ place }) => place !== undefined);
  const places = [...new Set(placed.map(({ place }) => place))].sort();
  const count = (what: OpenItem['what']) =>
    counted(
      placed.filter((item) => item.what === what),
      ({ place }) => place,
    );
  const [contacts, statements] = [count('contact'), count('statement')];
  return columns([
    ['By place', 'contacts', 'statements'],
    ...places.map((place) => [place ?? '', contacts.get(place) ?? 0, statements.get(place) ?? 0]),
  ]);
};

const byLanguage = (items: readonly OpenItem[]): string[] => {
  const count = (what: OpenItem['what']) =>
    counted(
      items.filter((item) => item.what === what),
      ({ locale }) => locale,
    );
  const [texts, statements] = [count('text'), count('statement')];
  return columns([
    ['By language', 'unread texts', 'statements'],
    ...localeCodes.map((code) => [
      names.of(code) ?? code,
      texts.get(code) ?? 0,
      statements.get(code) ?? 0,
    ]),
  ]);
};

const titles: Record<OpenItem['what'], string> = {
  contact: 'Contacts to confirm',
  statement: 'Statements to confirm',
  text: 'Texts to be read by a native speaker',
};

const line = ({ file, line: number, detail }: OpenItem) =>
  `  ${[number ? `${file}, line ${number}` : file, detail].join(' – ')}`;

// A contact of several places is one piece of work.
const listed = (items: readonly OpenItem[], what: OpenItem['what']): string[] => {
  const lines = new Set(items.filter((item) => item.what === what).map(line));
  return lines.size === 0 ? [] : ['', `${titles[what]}: ${lines.size}`, ...lines];
};

/** A line for each text, with the languages in which nobody has read it. */
const unread = (items: readonly OpenItem[]): string[] => {
  const languages = new Map<string, string[]>();
  const texts = items.filter(({ what }) => what === 'text');
  for (const { file, locale = '' } of texts) {
    const name = file.replace(/\.[a-z]+\.mdx$/, '');
    languages.set(name, [...(languages.get(name) ?? []), locale]);
  }
  return texts.length === 0
    ? []
    : [
        '',
        `${titles.text}: ${texts.length}`,
        ...[...languages].map(([name, codes]) => `  ${name} – ${codes.sort().join(', ')}`),
      ];
};

/** What is still open, for a terminal: how much by place and by language, then each by itself. */
export const launchTable = (items: readonly OpenItem[]): string =>
  [
    ...byPlace(items),
    '',
    ...byLanguage(items),
    ...listed(items, 'contact'),
    ...listed(items, 'statement'),
    ...unread(items),
  ].join('\n');
