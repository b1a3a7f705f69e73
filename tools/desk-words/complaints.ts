import { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import { model, type FactsType, type ProseType } from '../../src/model/index.ts';

const wrong = [undefined, null, '', 'x'.repeat(9999), '\0', '7 8', -1, 0.5, 1e9, [], [1], {}, true];

const innerOf = (schema: z.ZodType): z.ZodType[] => {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return [schema.unwrap() as z.ZodType];
  }
  return schema instanceof z.ZodPipe ? [schema.out as z.ZodType] : [];
};

const complaintsOf = (schema: z.ZodType): string[] => [
  ...wrong.flatMap((value) =>
    (schema.safeParse(value, { error: explainIssue }).error?.issues ?? []).map(
      ({ message }) => message,
    ),
  ),
  ...innerOf(schema).flatMap(complaintsOf),
];

/** What the model says to values that are wrong in all kinds of ways. */
export const complaintsOfModel = (): string[] =>
  (Object.values(model) as (ProseType | FactsType)[])
    .flatMap((type) => (type.layout === 'prose' ? [type.text, type.facts] : [type.schema]))
    .flatMap(complaintsOf);
