import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { firstQuestion } from '../model/questions.ts';
import { guidePages } from './guides.ts';

/** A question as its page shows it. */
export interface QuestionPage {
  id: string;
  question: string;
  lead: string | undefined;
  answers: { label: string; href: string; guide: string | undefined }[];
  /** The question whose answer leads here; none for the first. */
  before: { question: string; href: string } | undefined;
}

/** Address of a question's page; the first one has the shortest. */
export const questionPath = (locale: Locale, id: string): string =>
  id === firstQuestion ? path(locale, 'questions') : path(locale, 'questions', id);

/** All questions in a language. */
export const questionPages = async (locale: Locale): Promise<QuestionPage[]> => {
  const questions = await getCollection('questions');
  const titles = new Map((await guidePages(locale)).map(({ slug, title }) => [slug, title]));
  return questions.map(({ id, data }) => {
    const before = questions.find(({ data: { answers } }) =>
      answers.some(({ question }) => question === id),
    );
    return {
      id,
      question: data.question[locale],
      lead: data.lead?.[locale],
      answers: data.answers.map(({ label, guide, question }) => ({
        label: label[locale],
        href: guide ? path(locale, 'guides', guide) : questionPath(locale, question ?? ''),
        guide: guide && titles.get(guide),
      })),
      before: before && {
        question: before.data.question[locale],
        href: questionPath(locale, before.id),
      },
    };
  });
};

/** The questions that have a page of their own below the first. */
export const laterQuestions = async (locale: Locale): Promise<QuestionPage[]> =>
  (await questionPages(locale)).filter(({ id }) => id !== firstQuestion);

/**
 * The question at which the way begins.
 * @throws when there is none
 */
export const startQuestion = async (locale: Locale): Promise<QuestionPage> => {
  const start = (await questionPages(locale)).find(({ id }) => id === firstQuestion);
  if (!start) throw new Error(`content/questions/${firstQuestion}.yml does not exist.`);
  return start;
};
