import { placeholder, type Counted, type Speech } from './catalogue.ts';
import { joinedWith, labelsWith } from './labels.ts';
import { partsOf } from './parts.ts';
import { templatesOf, type Values } from './template.ts';

/** Puts an English sentence of the desk into another language; what it does not know stays English. */
export type Say = (english: string) => string;

// What stands in quotation marks is what somebody wrote; tags, their attributes and addresses are code.
const isAsWritten = (english: string, name: string) => {
  const [before = '', after = ''] = english.split(`{{${name}}}`);
  return /["'“„«<`/]$/.test(before) || after.startsWith('="');
};

/** What a language has for parts of messages; see {@link translator}. */
export const knowledgeOf = ({ tag, words }: Speech) => {
  const templates = templatesOf(Object.keys(words));
  const plural = new Intl.PluralRules(tag);

  const formOf = (counted: Counted, values: Values): string => {
    const form = plural.select(Number(values[counted.by])) as 'one' | 'few' | 'other';
    return counted[form] ?? counted.other;
  };

  const filled = (english: string, values: Values): string => {
    const translation = words[english] ?? english;
    const text = typeof translation === 'string' ? translation : formOf(translation, values);
    return text.replace(placeholder, (_found, name: string) => {
      const value = values[name] ?? '';
      return isAsWritten(english, name)
        ? value
        : (labels(value) ?? joined(value) ?? whole(value) ?? value);
    });
  };

  const exact = (sentence: string): string | undefined =>
    Object.hasOwn(words, sentence) ? filled(sentence, {}) : undefined;

  const labels = labelsWith(exact);

  const joined = joinedWith(exact);

  const whole = (sentence: string): string | undefined => {
    const known = exact(sentence);
    if (known !== undefined) return known;
    for (const { english, read } of templates) {
      const values = read(sentence);
      if (values) return filled(english, values);
    }
    return undefined;
  };

  return { exact, labels, whole };
};

/** A translator into one language. */
export const translator = (speech: Speech): Say => {
  const knows = knowledgeOf(speech);
  return (english) => partsOf(english, knows);
};
