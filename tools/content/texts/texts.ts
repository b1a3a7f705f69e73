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
    return (language ? [language] : localeCodes).map((locale, index) => ({
      file: entry.file,
      type,
      name,
      locale,
      data: entry.data,
      facts: language ? data.get(`${name}.${sourceLocale}`) : entry.data,
      passages: [
        ...found
          .filter((field) => (field.locale ?? sourceLocale) === locale)
          .map(({ passage }) => passage),
        ...inBody,
      ],
      source,
      lines: index === 0 ? source.split('\n') : [],
      body,
      parsed,
      bodyLine,
    }));
  });
};
