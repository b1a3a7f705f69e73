import { isLocale, localeCodes, sourceLocale, type Locale } from '../../../src/i18n/locales.ts';
import type { FieldSchema } from '../../../src/model/walk.ts';
import type { TypeName } from '../../../src/model/index.ts';
import type { ContentFile } from '../read.ts';
import { fieldLines } from './field-lines.ts';
import { fieldTexts } from './fields.ts';
import { parseText, passagesIn, type Parsed } from './markdown.ts';
import type { Passage, Text } from './text.ts';

/** A file of content with the schema that it is held against. */
export interface KnownFile {
  entry: ContentFile;
  schema: FieldSchema;
}

const fieldPassages = ({ entry, schema }: KnownFile, inFile: Locale | undefined) => {
  const lineOf = fieldLines(entry.source);
  return fieldTexts(schema, entry.data).map(({ locale, passage }) => ({
    locale: locale ?? inFile,
    passage: {
      ...passage,
      get line() {
        return lineOf(passage.field);
      },
    },
  }));
};

const bodyPassages = ({ tree }: Parsed, bodyLine: number): Passage[] =>
  passagesIn(tree).map((passage) => ({ ...passage, line: passage.line + bodyLine - 1 }));

const nothingBelow = { lines: [], body: '', parsed: parseText('') };

/** What the files of a type say, a {@link Text} for each language that they are in. */
export const textsOf = (type: TypeName, files: readonly KnownFile[]): Text[] => {
  const data = new Map(files.map(({ entry }) => [entry.name, entry.data]));
  return files.flatMap((file) => {
    const { entry } = file;
    const [name = '', inFile] = entry.name.split('.');
    const language = isLocale(inFile) ? inFile : undefined;
    const found = fieldPassages(file, language);
    const { body, source } = entry;
    const bodyLine = source.slice(0, source.lastIndexOf(body)).split('\n').length;
    const parsed = parseText(body);
    const inBody = bodyPassages(parsed, bodyLine);
    const own = {
      file: entry.file,
      type,
      name,
      data: entry.data,
      facts: language ? data.get(`${name}.${sourceLocale}`) : entry.data,
      source,
      bodyLine,
    };
    const inFields = (locale: Locale) =>
      found
        .filter((field) => (field.locale ?? sourceLocale) === locale)
        .map(({ passage }) => passage);
    const lines = source.split('\n');
    if (!language) {
      return localeCodes.map((locale, index) => ({
        ...own,
        locale,
        passages: [...inFields(locale), ...inBody],
        lines: index === 0 ? lines : [],
        body,
        parsed,
      }));
    }
    const passages = [...inFields(language), ...inBody];
    return [
      { ...own, locale: language, passages, lines, body, parsed },
      // Facts beside a text are in all languages, such as the role of somebody.
      ...localeCodes
        .filter((locale) => locale !== language)
        .map((locale) => ({ ...own, ...nothingBelow, locale, passages: inFields(locale) }))
        .filter((text) => text.passages.length > 0),
    ];
  });
};
