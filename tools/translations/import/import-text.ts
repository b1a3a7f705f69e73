import { sourceLocale } from '../../../src/i18n/locales.ts';
import { explainIssue, type Problem } from '../../../src/model/explain.ts';
import { markOf } from '../../../src/model/follows.ts';
import { model, type ProseType, type TypeName } from '../../../src/model/index.ts';
import { withLinksOf } from '../body-units.ts';
import { readText, type ReadText } from '../read-text.ts';
import { isTranslated, type Part } from '../unit.ts';
import { readFields, writeFields } from './front-matter.ts';
import type { Incoming } from './incoming.ts';
import { nothing, unitProblems, type Importer, type Outcome } from './outcome.ts';
import { bodyFaults, bodyOf } from './text-body.ts';
import { fieldsFrom, setFields, setFollows } from './text-fields.ts';

const isDone = (part: Part, { unit, target, isGiven, needsWork }: Incoming) =>
  isGiven ? target !== undefined && !needsWork : unit.target !== undefined && !part.isBehind;

const fieldProblems = (
  { text, translationProblems }: ProseType,
  { file }: Part,
  source: ReadText,
  data: Record<string, unknown>,
): Problem[] => {
  const issues = text.safeParse(data, { error: explainIssue }).error?.issues ?? [];
  const beside = translationProblems?.(source.data, data) ?? [];
  return [...issues, ...beside].map(({ path, message }) => ({
    file,
    field: path.join('.'),
    message,
  }));
};

const write = (root: string, code: string, part: Part, units: readonly Incoming[]): Outcome => {
  const type = model[part.type as TypeName] as ProseType;
  const source = readText(root, part.type, `${part.name}.${sourceLocale}.mdx`);
  if (!source) return nothing;
  const target = readText(root, part.type, `${part.name}.${code}.mdx`);
  const sourceDoc = readFields(source.file, source.source).doc;
  const before = target && readFields(part.file, target.source);
  const doc = before?.doc ?? fieldsFrom(sourceDoc, Object.keys(type.text.shape));
  const isChanged = units.some(({ isNew }) => isNew);
  setFields(doc, sourceDoc, units);
  // Who read the text before has not read what is new.
  if (isChanged || !target) doc.set('reviewed', 'none');
  setFollows(doc, markOf(type, source));
  const inBody = units.filter(({ unit }) => unit.path[0] === 'body');
  const wanted = withLinksOf(source.body, code);
  const isSaid = inBody.some(({ isNew }) => isNew);
  const body =
    isSaid || !before ? `\n${bodyOf(wanted, target?.body, inBody)}\n` : (before.body ?? '');
  const problems = unitProblems(
    part,
    units.filter(({ isNew, isOfNow }) => isNew || !isOfNow),
  );
  return {
    ...nothing,
    problems:
      problems.length > 0
        ? problems
        : [
            ...fieldProblems(type, part, source, doc.toJS() as Record<string, unknown>),
            ...(isSaid ? bodyFaults(part, wanted, body.trim(), inBody) : []),
          ],
    files: { [part.file]: writeFields({ doc, body }) },
    changed: units.filter(({ isNew }) => isNew).length,
  };
};

/** A text, whole: with anything open in it, it stays as it is. */
export const importText: Importer = (root, code, part, units, withoutChanged) => {
  const needed = units.filter(({ unit }) => isTranslated(unit));
  const done = needed.filter((unit) => isDone(part, unit));
  const isWhole = done.length === needed.length;
  const isNew = units.some((unit) => unit.isNew);
  if (!isNew && !(part.isBehind && isWhole)) return nothing;
  const name = `${part.type}/${part.name}`;
  if (withoutChanged && units.some(({ isOfNow }) => !isOfNow)) {
    return { ...nothing, leftOut: [`${name}: its source has changed since`] };
  }
  return isWhole
    ? write(root, code, part, units)
    : { ...nothing, leftOut: [`${name}: ${done.length} of ${needed.length} done`] };
};
