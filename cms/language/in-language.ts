import type { Say } from './translator.ts';

// What Decap shows of its configuration. `pattern` is a pair: what fits, and what is said where it does not.
const shown = ['label', 'label_singular', 'hint', 'description', 'placeholder'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const translated = (name: string, value: unknown, say: Say): unknown => {
  if (typeof value === 'string') return shown.includes(name) ? say(value) : value;
  if (name === 'pattern' && Array.isArray(value)) {
    const [pattern, complaint] = value as [string, string];
    return [pattern, say(complaint)];
  }
  if (Array.isArray(value)) return value.map((each) => translated('', each, say));
  return isRecord(value) ? inLanguage(value, say) : value;
};

/**
 * Puts everything that editors read in a part of Decap's configuration, or in a component of its text editor,
 * into the desk's language: labels, hints, choices and complaints, however deep they stand.
 */
export const inLanguage = <Part extends object>(part: Part, say: Say): Part =>
  Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, translated(name, value, say)]),
  ) as Part;
