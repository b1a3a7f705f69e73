import { sourceLocale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/model/explain.ts';
import type { ProseType } from '../../src/model/index.ts';
import type { ContentFile } from './read.ts';

const fieldsOf = ({ data }: ContentFile) =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

/** What is wrong with translations beside the source language's text; one without a source is told elsewhere. */
export const translationFaults = (
  { translationProblems }: ProseType,
  files: readonly ContentFile[],
): Problem[] => {
  if (!translationProblems) return [];
  const byName = new Map(files.map((file) => [file.name, file]));
  return files.flatMap((translation) => {
    const source = byName.get(`${translation.name.split('.')[0]}.${sourceLocale}`);
    if (!source || source === translation) return [];
    return translationProblems(fieldsOf(source), fieldsOf(translation)).map(
      ({ path, message }) => ({ file: translation.file, field: path.join('.'), message }),
    );
  });
};
