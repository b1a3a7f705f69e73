import { isLocale, sourceLocale } from '../../../src/i18n/locales.ts';
import { model, type TypeName } from '../../../src/model/index.ts';
import { inputSchema } from '../../../src/model/walk.ts';
import { namesIn, readContent } from '../../../tools/content/read.ts';
import type { Text } from '../../../tools/content/texts/text.ts';
import { textsOf, type KnownFile } from '../../../tools/content/texts/texts.ts';
import { schemaOf } from '../../save/schema-of.ts';

const knownFile = (root: string, type: TypeName, name: string): KnownFile => {
  const locale = name.split('.')[1];
  const schema = schemaOf(model[type], isLocale(locale) ? locale : sourceLocale);
  return { entry: readContent(root, type, name), schema: inputSchema(schema) };
};

/** What some files of a type say; what cannot be read says nothing. */
export const textsIn = (root: string, type: TypeName, names = namesIn(root, type)): Text[] =>
  textsOf(
    type,
    names.flatMap((name) => {
      try {
        return [knownFile(root, type, name)];
      } catch {
        return [];
      }
    }),
  );
