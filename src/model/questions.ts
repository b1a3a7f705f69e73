import { z } from 'astro/zod';
import { localized, reference } from './fields.ts';

const answer = z
  .strictObject({
    label: localized({
      title: 'Words of the answer',
      hint: 'As people say it who do not know the word of the law. Such as: My money is taken, or I am not allowed to work.',
    }),
    guide: reference('guides', {
      title: 'Leads to the guide',
      hint: 'Choose a guide here or a question below, never both. Such as: Economic violence: money, debts and papers.',
    }).optional(),
    question: reference('questions', {
      title: 'Leads to the question',
      hint: 'Only if one more question must come before a guide. Such as: “What comes closest to what is happening?”.',
    }).optional(),
  })
  .superRefine(({ guide, question }, context) => {
    if ((guide === undefined) !== (question === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['guide'],
      message: guide
        ? 'stands beside a question; keep the guide that answers or the question that follows'
        : 'is missing; choose the guide that answers or the question that follows',
    });
  })
  .meta({ title: 'Answer' });

/**
 * A step on the way to a guide for people who cannot name what they need: a question with answers
 * in their own words. The way begins at {@link firstQuestion}.
 */
export const questionSchema = z.strictObject({
  question: localized(
    {
      title: 'Question to readers',
      hint: 'One short question in plain words. Such as: “What is happening to you?”.',
    },
    120,
  ),
  lead: localized(
    {
      title: 'Short introduction',
      hint: 'One sentence that makes the choice easier. Such as: Choose what comes closest to what is happening to you.',
      widget: 'text',
    },
    240,
  ).optional(),
  answers: z.array(answer).min(2, 'has fewer than two answers; add an answer').meta({
    title: 'Answers to choose',
    hint: 'The most urgent answer first. Such as: I am in danger now.',
    why: 'Readers reach a guide only through an answer.',
  }),
});

/** See {@link questionSchema}. */
export type Question = z.infer<typeof questionSchema>;

/** The question at which the way begins. */
export const firstQuestion = 'start';

/** How many choices may lie between the first question and a guide. */
export const mostChoices = 3;

/**
 * What is wrong with the way as a whole, a sentence for each question: one that nothing leads to, one
 * from which a guide is further away than {@link mostChoices}, one that leads back to itself.
 */
export const wayProblems = (
  questions: ReadonlyMap<string, Pick<Question, 'answers'>>,
): { id: string; message: string }[] => {
  const reached = new Map<string, number>();
  const follow = (id: string, choices: number): void => {
    if (choices > mostChoices || choices <= (reached.get(id) ?? 0)) return;
    reached.set(id, choices);
    for (const { question } of questions.get(id)?.answers ?? []) {
      if (question) follow(question, choices + 1);
    }
  };
  follow(firstQuestion, 1);
  return [...questions].flatMap(([id, { answers }]) => {
    const choices = reached.get(id);
    if (choices === undefined) {
      return [{ id, message: 'is asked nowhere; let an answer of another question lead to it' }];
    }
    return choices === mostChoices && answers.some(({ question }) => question)
      ? [
          {
            id,
            message:
              'is the third question in a row and asks a further one; let its answers lead to guides',
          },
        ]
      : [];
  });
};
