import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { sentence } from '../../../src/model/explain.ts';
import { mdxGuard } from '../../../src/model/mdx-guard.ts';
import { checkContent } from '../../../tools/content/check.ts';

/** All that is wrong with the content below `root`: file and sentence. What is only told stops no publication. */
export const knownProblems = (root: string) =>
  checkContent(root)
    .filter(({ isWarning }) => !isWarning)
    .map((problem) => ({ file: problem.file, text: sentence(problem) }));

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---[ \t]*$/m;

const mdxProblem = async (root: string, file: string): Promise<string[]> => {
  const path = join(root, file);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  // Blank lines instead of the front matter, so that line numbers stay right.
  const body = text.replace(frontMatter, (found) => found.replace(/[^\n]/g, ''));
  const renderer = await satteri({ mdastPlugins: [mdxGuard()] }).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  try {
    await renderer?.process(body, path, {});
    return [];
  } catch (error) {
    const { message } = error as Error;
    return [message.startsWith('content/') ? message : `${file}: ${message}`];
  }
};

/**
 * What a change made wrong, given what was known before it: problems in the changed files, and new
 * ones in others, such as a link to an entry that is gone. Texts are compiled as the build does it.
 */
export const problemsOf = async (
  root: string,
  changed: readonly string[],
  before: ReturnType<typeof knownProblems>,
): Promise<string[]> => {
  const known = new Set(before.map(({ text }) => text));
  const found = knownProblems(root).filter(
    ({ file, text }) => changed.includes(file) || !known.has(text),
  );
  // What cannot be read is told once.
  const texts = changed.filter(
    (file) => file.endsWith('.mdx') && found.every((problem) => problem.file !== file),
  );
  const broken = await Promise.all(texts.map((file) => mdxProblem(root, file)));
  return [...found.map(({ text }) => text), ...broken.flat()];
};
