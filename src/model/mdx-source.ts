import { mdxComponents, mdxTags } from './mdx-components.ts';

/** Something that a text must not contain. */
export interface MdxProblem {
  line: number;
  /** What is wrong and how to mend it. */
  message: string;
}

/**
 * Regular expressions, as text, for the parts of an MDX source. They are meant to be joined with
 * `|` in this order: in code nothing has a meaning, and what stands behind `\` is plain text.
 */
export const mdxParts = {
  fence: '^ {0,3}(?<fence>`{3,}|~{3,})[^\\n]*(?:\\n(?! {0,3}\\k<fence>)[^\\n]*)*(?:\\n[^\\n]*)?',
  code: '(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[\\s\\S])*?(?<!`)\\k<ticks>(?!`)',
  escaped: '\\\\[^\\n]',
  component: `</?(?:${mdxComponents.map(({ name }) => name).join('|')})(?=[\\s/>])(?:\\s+[A-Za-z]+="[^"]*")*\\s*/?>`,
};

const { fence, code, escaped, component } = mdxParts;
const ignored = new RegExp([fence, code, escaped, component].join('|'), 'gm');

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * Finds HTML, comments and stray `<` in the text of an MDX file. The parser stops at most of them
 * as well, but with words for programmers.
 */
export const sourceProblems = (source: string): MdxProblem[] => {
  const rest = source.replace(ignored, blank);
  return (
    [...rest.matchAll(/<(?![\s=])\S{0,12}/g)]
      // A known tag with unknown attributes: the tree says what is wrong with it.
      .filter(
        ([found]) => !mdxComponents.some(({ name }) => new RegExp(`^</?${name}\\b`).test(found)),
      )
      .map(({ 0: found, index }) => ({
        line: rest.slice(0, index).split('\n').length,
        message: `has "${found}", which is HTML or the beginning of it; only ${mdxTags} are possible, and a "<" in a sentence is written \\<`,
      }))
  );
};
