import type { ProseType } from './index.ts';

// Nothing that is said changes with these.
const notSaid = ['follows', 'reviewed'];

/** A text: its fields, and its body. */
interface Text {
  data: Record<string, unknown>;
  body: string;
}

// FNV-1a, which is small and the same everywhere; it guards nothing.
const hash = (text: string): number =>
  [...new TextEncoder().encode(text)].reduce(
    (sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0,
    0x811c9dc5,
  );

// Words alone: how a text is marked up or wrapped changes with the program that writes it.
const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

// A list of lines is what people type, in each language its own; groups of fields are read.
const linesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value
    .filter((item): item is object => typeof item === 'object' && item !== null)
    .flatMap((item) => Object.values(item).filter((line) => typeof line === 'string'));
};

// Never digits alone, which YAML would take for a number.
const markOfLines = (lines: readonly string[]): string =>
  `s${hash(lines.map((line) => words(line.normalize('NFC'))).join('\n')).toString(36)}`;

/** The same mark for words alone, such as an interface text. */
export const markOfWords = (text: string): string => markOfLines([text]);

/**
 * A short mark of what a text in the source language says, such as `s1k9fz3q`. Translations carry the
 * mark of the text that they say: where it is another, the source has changed since.
 */
export const markOf = ({ text }: ProseType, { data, body }: Text): string => {
  const said = Object.keys(text.shape)
    .filter((name) => !notSaid.includes(name))
    .flatMap((name) => linesIn(data[name]));
  return markOfLines([...said, body]);
};

/** Tells whether the source says something else than when a translation was last compared with it. */
export const isBehind = (
  type: ProseType,
  { follows }: Record<string, unknown>,
  source: Text,
): boolean => follows !== markOf(type, source);
