import { diff3Merge } from 'node-diff3';

interface Conflict {
  /** As it was opened. */
  a: string[];
  /** As the desk writes it when nothing was changed. */
  o: string[];
  /** As it is to be now. */
  b: string[];
}

const words = (text: string) => text.match(/\n[ \t]*|[^\s]+[ \t]*|[ \t]+/g) ?? [];
const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const merge = (parts: Conflict, settle: (conflict: Conflict) => string): string =>
  diff3Merge(parts.a, parts.o, parts.b, { excludeFalseConflicts: true })
    .map(({ ok, conflict }) => ok?.join('') ?? (conflict ? settle(conflict) : ''))
    .join('');

const asNow = ({ b }: Conflict) => b.join('');

// Words of the whole text would take seconds to compare.
const byWords = ({ a, o, b }: Conflict) =>
  merge({ a: words(a.join('')), o: words(o.join('')), b: words(b.join('')) }, asNow);

// Decap drops what stands around a text.
const around = /^(\s*)([\s\S]*?)(\s*)$/;

/**
 * Keeps of a text all that nobody changed as it was written. Decap writes the whole text anew in its own
 * way, so that changing one word would change lists, breaks and escapes everywhere, and nobody could see
 * in a commit what was changed.
 * @param source the text as it was opened; empty for a new one
 * @param written what the desk would write now
 * @param normal writes a text as the desk does when nothing was changed in it
 */
export const keepSource = (
  source: string,
  written: string,
  normal: (text: string) => string,
): string => {
  const [, above = '', opened = '', below = ''] = around.exec(source) ?? [];
  if (!opened) return written;
  const now = written.trim();
  const parts = { a: lines(opened), o: lines(normal(opened)), b: lines(now) };
  // Words that belong together in a way that they do not show are taken as whole lines.
  const kept = [byWords, asNow]
    .map((settle) => merge(parts, settle))
    .find((merged) => normal(merged) === normal(now));
  return kept === undefined ? written : above + kept + below;
};
