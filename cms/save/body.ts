import { escapeMdx } from '../escape-mdx.ts';
import { withDashes } from './bullets.ts';
import { keepSource } from './keep-source.ts';
import { withNumbers } from './numbers.ts';
import { withPlainTables } from './tables.ts';
import { visible } from './visible.ts';

/** Makes plain words of what was typed or pasted, written as all content is. */
export const plainBody = (body: string): string =>
  withPlainTables(withNumbers(withDashes(escapeMdx(visible(body)))));

/**
 * The body as it is written: plain words, and what nobody changed as it was.
 * @param written what stands in the form
 * @param source what was opened; nothing of a new text
 * @param reread what the desk’s editor makes of a text in which nothing is changed
 */
export const bodyToWrite = (
  written: string,
  source: string,
  reread: (markdown: string) => string,
): string =>
  // What was opened may be less than plain: a copy of unsaved work, or written by hand.
  escapeMdx(keepSource(source, plainBody(written), (text) => plainBody(reread(text))));
