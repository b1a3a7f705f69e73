import type { Problem } from '../../src/model/explain.ts';
import { questionSchema, wayProblems } from '../../src/model/questions.ts';
import type { ContentFile } from './read.ts';

/** What is wrong with the questions as a way; single questions are held against their schema elsewhere. */
export const wayFaults = (files: ContentFile[]): Problem[] => {
  const questions = files.flatMap(({ name, file, data }) => {
    const { success, data: question } = questionSchema.safeParse(data);
    return success ? [{ name, file, question }] : [];
  });
  // With a faulty one left out, others would seem to be asked nowhere.
  if (questions.length < files.length) return [];
  const fileOf = new Map(questions.map(({ name, file }) => [name, file]));
  return wayProblems(new Map(questions.map(({ name, question }) => [name, question]))).map(
    ({ id, message }) => ({ file: fileOf.get(id) ?? id, field: 'answers', message }),
  );
};
