import type { z } from 'astro/zod';

/** Names for editors: of the whole list, and of one entry. */
interface Labels {
  label: string;
  singular: string;
  /** One sentence on top of the list. */
  about: string;
}

type Fields = Record<string, unknown>;

/** Something wrong in a field, where a field's own schema cannot know. */
interface FieldProblem {
  path: (string | number)[];
  message: string;
}

/**
 * A text: `<folder>/<slug>.<locale>.mdx`, one file a language. `facts` are the front matter that
 * stands in the source language's file only, `text` what each language has.
 */
export interface ProseType extends Labels {
  layout: 'prose';
  facts: z.ZodObject;
  text: z.ZodObject;
  /** What is wrong with the source language's text and its facts together. */
  problems?: (whole: never) => FieldProblem[];
  /** What is wrong with a translation beside the source language's text; either may still have faults. */
  translationProblems?: (source: Fields, translation: Fields) => FieldProblem[];
  /** Slugs that must exist in every language. */
  inEveryLanguage: readonly string[];
}

/** Facts: `<folder>/<id>.yml`, one file an entry with all languages inside. */
export interface FactsType extends Labels {
  layout: 'facts';
  schema: z.ZodObject;
  /** File names that must exist. */
  required?: readonly string[];
  /** File names, where there is a fixed set of them and nobody may add one. */
  only?: readonly string[];
}
