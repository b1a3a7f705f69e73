import { sourceLocale } from '../../src/i18n/locales.ts';
import {
  model,
  sourceSchema,
  type FactsType,
  type ProseType,
  type TypeName,
} from '../../src/model/index.ts';
import { inputSchema } from '../../src/model/walk.ts';
import { namesIn, readContent } from './read.ts';
import type { Text } from './texts/text.ts';
import { textsOf } from './texts/texts.ts';

const schemaOf = (type: ProseType | FactsType, name: string) => {
  if (type.layout === 'facts') return type.schema;
  return name.endsWith(`.${sourceLocale}`) ? sourceSchema(type) : type.text;
};

/** All texts of a project whose content has no faults. */
export const allTexts = (root: string): Text[] =>
  (Object.entries(model) as [TypeName, ProseType | FactsType][]).flatMap(([name, type]) =>
    textsOf(
      name,
      namesIn(root, name).map((file) => {
        const entry = readContent(root, name, file);
        return { entry, schema: inputSchema(schemaOf(type, entry.name)) };
      }),
    ),
  );
