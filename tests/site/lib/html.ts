import { HtmlValidate, FileSystemConfigLoader, esmResolver } from 'html-validate';
import { htmlOf } from './built.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** What is no valid HTML on a page. */
export const faultsOf = async (path: string) => {
  // One name for all: for each name it would look for rules of its own in all folders above.
  const { results } = await validator.validateString(htmlOf(path), 'dist/index.html');
  return results.flatMap(({ messages }) => messages);
};

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The texts of all elements of a kind, in their order. */
export const textsOf = (html: string, element: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>(.*?)</${element}>`, 'gs'))].map(
    ([, inner = '']) => plain(inner),
  );

/** The texts of a piece of HTML, one for each paragraph, entry and heading: links and stress are not told apart. */
export const blocksOf = (html: string): string[] =>
  html
    .replaceAll(/<\/?(?:a|span|strong|em)(?:\s[^>]*)?>/g, '')
    .split(/<[^>]*>/)
    .map(plain)
    .filter(Boolean);
