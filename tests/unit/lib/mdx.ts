import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxComponents } from '../../../src/model/mdx-components.ts';
import { textParts, type TextPart } from '../../../src/model/mdx-parts.ts';
import { readText } from '../../../src/model/mdx-text.ts';

/** The components that texts may have, as a page draws them. */
export const componentNames = mdxComponents.map(({ name }) => name);

/**
 * Reads a file as the build does, which stops at what texts must not contain.
 * @param file its path from the project's folder
 */
export const drawn = (text: string, file: string): TextPart[] => {
  const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-lines' });
  return textParts(readText(content, file), componentNames);
};

/** The HTML of a text; a component shows its heading and what it holds. */
export const htmlOf = (parts: readonly TextPart[]): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? part : ` ${part.given.title ?? ''} ${htmlOf(part.parts)} `,
    )
    .join('');

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words that readers would see of a text; a list that does not begin with 1 says with what. */
export const shown = (parts: readonly TextPart[]): string =>
  htmlOf(parts)
    .replaceAll(/<ol start="(\d+)">/g, ' $1. ')
    .replaceAll(/<\/?(?:p|h\d|li|ul|ol|table|tr|td|th|blockquote|pre|br|hr|div)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, sign: string) => signs[sign] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
