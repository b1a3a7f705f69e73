import type { z } from 'astro/zod';
import { sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import {
  model,
  sourceSchema,
  type FactsType,
  type ProseType,
  type TypeName,
} from '../../src/model/index.ts';

/** The content type of a collection; texts have one file a language, facts one file in all. */
export const typeOf = (collection: string): ProseType | FactsType => {
  if (!Object.hasOwn(model, collection))
    throw new Error(`There is no content type "${collection}"`);
  return model[collection as TypeName];
};

/** What one file of a type must hold; the source language's file of a text holds the facts as well. */
export const schemaOf = (type: ProseType | FactsType, locale: Locale): z.ZodObject => {
  if (type.layout === 'facts') return type.schema;
  return locale === sourceLocale ? sourceSchema(type) : type.text;
};
