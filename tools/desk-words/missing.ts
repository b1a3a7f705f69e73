import { valuesOf, type Catalogue } from '../../cms/language/catalogue.ts';
import { hardCodedSentences } from '../../cms/language/hard-coded.ts';
import { knowledgeOf } from '../../cms/language/translator.ts';
import { complaintsOfModel } from './complaints.ts';
import { sentencesInCode } from './in-code.ts';
import { namesInProblems, sentencesInForms } from './in-forms.ts';

/** What a catalogue lacks, and what it has that nothing says any more. */
export interface Difference {
  missing: string[];
  unused: string[];
}

// Names of values do not count, only their places.
const shape = (sentence: string) => sentence.replace(/\{\{\w+\}\}/g, '{{}}');

// What stands within sentences: the place in a file, who refused, and what joins values.
const inSentences = ['line {{line}}', 'The desk on this computer', 'and'];

const knownIn = (words: Catalogue) => knowledgeOf({ tag: 'en', words }).whole;

const identity = (keys: readonly string[]): Catalogue =>
  Object.fromEntries(keys.map((key) => [key, key]));

/** Every sentence of the desk, with `{{name}}` where values stand: the keys of a whole catalogue. */
export const wantedWords = (root: string): string[] => {
  const inCode = [...inSentences, ...sentencesInCode(root), ...hardCodedSentences];
  const withValues = knownIn(identity(inCode.filter((key) => valuesOf(key).length > 0)));
  // "is longer than 80 characters" is the code's sentence with its value in place.
  const others = [...sentencesInForms(), ...namesInProblems(), ...complaintsOfModel()];
  return [...new Set([...inCode, ...others.filter((each) => withValues(each) === undefined)])];
};

/** Compares a catalogue with what the desk says. */
export const differenceOf = (words: Catalogue, wanted: readonly string[]): Difference => {
  const shapes = new Set(Object.keys(words).map(shape));
  const wantedShapes = new Set(wanted.map(shape));
  return {
    missing: wanted.filter((key) => !shapes.has(shape(key))),
    unused: Object.keys(words).filter((key) => !wantedShapes.has(shape(key))),
  };
};
