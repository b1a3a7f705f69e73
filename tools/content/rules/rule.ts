import type { Locale } from '../../../src/i18n/locales.ts';
import type { Passage, Text } from '../texts/text.ts';

/** Something that a rule found in a text. */
export interface Finding {
  /** Where it stands: a passage, or a line of the file from 1. */
  at: Passage | number;
  /** What is wrong and how to mend it. */
  message: string;
  /** Whether it is only told, and stops nothing. */
  isWarning?: boolean;
}

/** A number that a service has. */
export interface KnownNumber {
  /** Digits only, as people dial them. */
  digits: string;
  country: string;
}

/** A term of the glossary, as far as the rules need it. */
export interface KnownTerm {
  id: string;
  /** Whether it is linked where a text uses it. */
  isLinked: boolean;
  term: Record<Locale, string>;
  otherForms: Partial<Record<Locale, string[]>>;
  /** Forms that texts do not use. */
  avoid: Partial<Record<Locale, string[]>>;
}

/** What the rules know of the whole content. */
export interface Known {
  terms: KnownTerm[];
  numbers: KnownNumber[];
  /** E-mail addresses that a service has, in small letters. */
  emails: string[];
  /** Names of municipalities in every language. */
  towns: string[];
  /** What texts may name by its id. */
  ids: Record<'service' | 'term', string[]>;
  /** Names of services and shelters. */
  organisations: Record<Locale, string>[];
}

/** A rule that every text is held against. */
export interface TextRule {
  /** A few words that stand in the message. */
  name: string;
  find: (text: Text, known: Known) => Finding[];
}

/** What a rule works out of {@link Known} once, and not for every text. */
export const workedOut = <Value>(make: (known: Known) => Value): ((known: Known) => Value) => {
  const made = new WeakMap<Known, Value>();
  return (known) => {
    const value = made.get(known) ?? make(known);
    made.set(known, value);
    return value;
  };
};
