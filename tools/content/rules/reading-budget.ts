import type { Locale } from '../../../src/i18n/locales.ts';
import type { TypeName } from '../../../src/model/index.ts';
import { sentencesOf, wordCount } from '../texts/sentences.ts';
import { isProse, type Passage, type Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

/** How long sentences and paragraphs of a class of texts may be. */
export interface Budget {
  /** Words a sentence, over all of a text; none where only single sentences count. */
  mean?: number;
  /** Words of the longest sentence. */
  longest: number;
  /** Words from which a sentence is told as too long, although it may stand. */
  warnOver?: number;
  /** Sentences a paragraph. */
  paragraph?: number;
}

/** The classes of texts: somebody in need reads help differently from news. */
export const budgets = {
  help: { mean: 14, longest: 25, paragraph: 3 },
  rights: { mean: 18, longest: 30, paragraph: 3 },
  news: { longest: 40, warnOver: 25 },
} as const satisfies Record<string, Budget>;

// What is read at a desk, and not in need.
const news: readonly TypeName[] = [
  'news',
  'projects',
  'reports',
  'events',
  'indicators',
  'organisations',
];

// Few sentences have no mean that says anything.
const enoughForMean = 8;

/** The budget of a text: everything is help, unless it explains the law or tells about work. */
export const budgetOf = ({ type, facts }: Pick<Text, 'type' | 'facts'>): Budget => {
  if (news.includes(type)) return budgets.news;
  const isLaw = (facts as { section?: unknown } | null)?.section === 'rights';
  // Professionals read the same gates with the room that law needs.
  return isLaw || type === 'professionals' ? budgets.rights : budgets.help;
};

const opening = (sentence: string) => `“${sentence.split(/\s+/).slice(0, 6).join(' ')} …”`;

const tooLong = (passage: Passage, sentences: string[], budget: Budget): Finding[] =>
  sentences.flatMap((sentence) => {
    const words = wordCount(sentence);
    const isWarning = words <= budget.longest;
    if (words <= Math.min(budget.longest, budget.warnOver ?? Infinity)) return [];
    return [
      {
        at: passage,
        message: `the sentence ${opening(sentence)} has ${words} words; ${budget.warnOver ?? budget.longest} are the most here, so make two of it`,
        ...(isWarning && { isWarning }),
      },
    ];
  });

// What somebody says is part of the sentence that quotes it: Say: “I need help. I am alone.”
const inOneSentence = (words: string) =>
  words.replace(/[„“«][^„“”«»]*[“”»]/g, (quotation) => quotation.replace(/[.?!](?=\s)/g, ','));

const tooMany = (passage: Passage, locale: Locale, budget: Budget): Finding[] => {
  const sentences = sentencesOf(inOneSentence(passage.words), locale);
  const { paragraph = Infinity } = budget;
  return sentences.length > paragraph
    ? [
        {
          at: passage,
          message: `the paragraph ${opening(sentences[0] ?? '')} has ${sentences.length} sentences; ${paragraph} are the most, so begin a new one or say less`,
        },
      ]
    : [];
};

/** What exceeds a budget: long sentences, long paragraphs, and too many words a sentence on the whole. */
export const overBudget = (text: Text, budget: Budget): Finding[] => {
  const read = text.passages
    .filter(isProse)
    .map((passage) => ({ passage, sentences: sentencesOf(passage.words, text.locale) }));
  const found = read.flatMap(({ passage, sentences }) => [
    ...tooLong(passage, sentences, budget),
    ...tooMany(passage, text.locale, budget),
  ]);
  // Items of lists are short by nature and would hide long paragraphs.
  const all = read.flatMap(({ passage, sentences }) =>
    passage.kind === 'paragraph' ? sentences : [],
  );
  const mean = all.reduce((sum, sentence) => sum + wordCount(sentence), 0) / all.length;
  return budget.mean !== undefined && all.length >= enoughForMean && mean > budget.mean
    ? [
        ...found,
        {
          at: 1,
          message: `its sentences have ${mean.toFixed(1)} words on average; ${budget.mean} are the most here, so shorten the longest ones`,
        },
      ]
    : found;
};

/** Help is read in a hurry, on a small screen, by somebody who is afraid: short sentences, short paragraphs. */
export const readingBudget: TextRule = {
  name: 'reading budget',
  find: (text) => overBudget(text, budgetOf(text)),
};
