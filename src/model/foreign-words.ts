import { locales, isLocale } from '../i18n/locales.ts';
import type { MdxNode } from './mdx-node.ts';

/** Words of another language within a text. */
export interface ForeignWords {
  /** For `lang`, e.g. `sr-Latn`. */
  tag: string;
  /** Where the writer's mark stands. */
  first: MdxNode;
  /** What stands there without the mark. */
  unmarked: string;
}

const marked = /^(?<code>[a-z]{2,3}): (?<words>\S.*)/s;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

// In ***en: words*** they stand inside of a further element.
const firstText = (node: MdxNode): MdxNode | undefined => {
  if (node.type === 'text') return node;
  const [first] = node.children ?? [];
  return first && firstText(first);
};

/**
 * Reads how writers set words of another language apart: `*sq: Më duhet një përkthyes.*` (ISO 639 code). A screen
 * reader then speaks them as that language, and they stay as they are where a page is written in other letters.
 * @param node in italics
 */
export const foreignWords = (node: MdxNode): ForeignWords | undefined => {
  const first = firstText(node);
  const { code = '', words = '' } = marked.exec(first?.value ?? '')?.groups ?? {};
  if (!first || !code || languages.of(code) === undefined) return undefined;
  return { tag: isLocale(code) ? locales[code].tag : code, first, unmarked: words };
};

/** What is wrong with words in italics, and how to mend it. */
export const foreignProblem = (node: MdxNode): string | undefined =>
  foreignWords(node)
    ? undefined
    : 'has words in italics that do not say their language; italics are for words of another language, so begin them with its code, such as *en: Victim Advocate*, and use **bold** to stress something';
