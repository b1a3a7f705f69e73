import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { finishText } from './mdx-finished.ts';
import { mdxProblems } from './mdx-read.ts';

const features = {
  // The fields have been cut off: a further block of them would hide what stands in it.
  frontmatter: false,
  // English quotation marks would be wrong in Serbian and Albanian.
  smartPunctuation: { quotes: false },
};

/**
 * Reads the text of an MDX file into a tree of HTML elements and of our components. MDX is program code, but nothing is
 * compiled here; what it could hold besides words is refused.
 * @param body what stands below the fields, as many lines down as in the file
 * @param file its path from the project's folder
 * @throws with file, line, reason and mend, of all that a text must not contain
 */
export const readText = (body: string, file: string): Root => {
  const problems = mdxProblems(body);
  if (problems.length > 0) {
    throw new Error(
      problems.map(({ line, message }) => `${file}, line ${line}: ${message}`).join('\n'),
    );
  }
  // Where something stands in the file is only told with what is refused.
  return finishText(mdxToHast(body, { features, position: false }) as Root);
};
