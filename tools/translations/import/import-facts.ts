import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale } from '../../../src/i18n/locales.ts';
import { explainIssue, type Problem } from '../../../src/model/explain.ts';
import { model, sourceSchema, type FactsType, type ProseType } from '../../../src/model/index.ts';
import { isListed, type Part } from '../unit.ts';
import { readFields, setText, writeFields } from './front-matter.ts';
import { keptOf, marksOf, unfinishedIn } from './import-strings.ts';
import { nothing, unitProblems, type Importer } from './outcome.ts';

const schemaProblems = (part: Part, data: unknown, fields: readonly string[]): Problem[] => {
  const type: ProseType | FactsType = model[part.type as keyof typeof model];
  const schema = type.layout === 'prose' ? sourceSchema(type) : type.schema;
  const found = schema.safeParse(data, { error: explainIssue });
  return (found.error?.issues ?? [])
    .map(({ path, message }) => ({ file: part.file, field: path.join('.'), message }))
    .filter(({ field }) => fields.some((own) => field === own || field.startsWith(`${own}.`)));
};

/** Facts that are said in each language; comments, quotes and order of the file stay. */
export const importFacts: Importer = (root, code, part, units, withoutChanged) => {
  const kept = keptOf(units, withoutChanged);
  const fresh = kept.filter(({ isNew }) => isNew);
  const fields = readFields(part.file, readFileSync(join(root, part.file), 'utf8'));
  for (const { unit, target = '' } of fresh) {
    const like = fields.doc.getIn([...unit.path, sourceLocale], true);
    const value = isListed(unit.kind) ? target.split('\n') : target;
    setText(fields.doc, [...unit.path, code], value, like);
  }
  const changed = fresh.map(({ unit }) => [...unit.path, code].join('.'));
  const problems = unitProblems(part, kept);
  return {
    ...nothing,
    problems: [
      ...problems,
      // What is too long is told already, and in better words.
      ...(problems.length > 0 ? [] : schemaProblems(part, fields.doc.toJS(), changed)),
    ],
    files: fresh.length > 0 ? { [part.file]: writeFields(fields) } : {},
    marks: marksOf(kept),
    leftOut: unfinishedIn(part, units),
    changed: fresh.length,
  };
};
