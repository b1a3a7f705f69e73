import { isLocale, sourceLocale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/model/explain.ts';
import { importFacts } from './import/import-facts.ts';
import { importStrings } from './import/import-strings.ts';
import { importText } from './import/import-text.ts';
import { incomingOf } from './import/incoming.ts';
import { nothing, type Outcome } from './import/outcome.ts';
import { marksFile, readMarks } from './marks.ts';
import { partsFor, partTypes } from './parts.ts';
import type { TranslatedFile } from './po.ts';
import type { Part } from './unit.ts';

const importers = { strings: importStrings, text: importText, facts: importFacts };

const languageProblem = (file: string, code: string): Problem[] => {
  const message = isLocale(code)
    ? code === sourceLocale
      ? `is ${code}, the language that texts are translated from; correct it`
      : undefined
    : `is “${code}”, which is no language of the site; correct it, or first add the language as CONTRIBUTING.md says`;
  return message === undefined ? [] : [{ file, field: 'Language', message }];
};

const unknownProblems = (file: string, { units }: TranslatedFile, parts: readonly Part[]) => {
  const known = new Set(parts.flatMap((part) => part.units.map(({ id }) => id)));
  return units
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({
      file,
      field: id,
      message: 'is no text of the site, or none any more; export the file again, or remove it',
    }));
};

const joined = (one: Outcome, other: Outcome): Outcome => ({
  files: { ...one.files, ...other.files },
  marks: { ...one.marks, ...other.marks },
  problems: [...one.problems, ...other.problems],
  leftOut: [...one.leftOut, ...other.leftOut],
  changed: one.changed + other.changed,
});

const sorted = (marks: Record<string, string>) =>
  Object.fromEntries(Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Marks as they are kept, in the order of their names so that git can merge them. */
export const marksText = (marks: Record<string, string>): string =>
  `${JSON.stringify(sorted(marks), undefined, 2)}\n`;

/**
 * What a file from a translator changes. Nothing is written here; with a problem nothing may be.
 * @param name how the file is called where something is wrong with it
 * @param withoutChanged leaves out what has another source by now, where it would be refused otherwise
 */
export const planImport = (
  root: string,
  name: string,
  file: TranslatedFile,
  withoutChanged = false,
): Outcome => {
  const problems = languageProblem(name, file.code);
  if (problems.length > 0) return { ...nothing, problems };
  const { code } = file;
  const types = new Set(file.units.map(({ id }) => id.split(/[/#]/)[0]));
  const parts = partsFor(
    root,
    code,
    partTypes.filter((type) => types.has(type)),
  );
  const given = new Map(file.units.map((unit) => [unit.id, unit]));
  const outcome = parts
    .filter(({ units }) => units.some(({ id }) => given.has(id)))
    .map((part) => importers[part.kind](root, code, part, incomingOf(part, given), withoutChanged))
    .reduce(joined, {
      ...nothing,
      problems: withoutChanged ? [] : unknownProblems(name, file, parts),
    });
  const marks = { ...readMarks(root, code), ...outcome.marks };
  return Object.keys(outcome.marks).length === 0
    ? outcome
    : { ...outcome, files: { ...outcome.files, [marksFile(code)]: marksText(marks) } };
};
