import Slugger from 'github-slugger';
import type { Element, Nodes, Root, Text } from 'hast';
import { keptTogether } from '../i18n/kept-together.ts';
import { foreignWords } from './foreign-words.ts';

const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

const markForeign = (node: Element): void => {
  const foreign = foreignWords(node);
  if (!foreign) return;
  (foreign.first as Text).value = foreign.unmarked;
  node.properties.lang = foreign.tag;
};

/**
 * Changes a text's tree of HTML as readers get it: words of another language say which ({@link foreignWords}), lines
 * break where they may ({@link keptTogether}), headings have an id. The same for the build and the desk's previews,
 * which read texts with different parsers.
 */
export const finishText = (tree: Root): Root => {
  const ids = new Slugger();
  const finish = (node: Nodes): void => {
    if (node.type === 'text') node.value = keptTogether(node.value);
    if (!('children' in node)) return;
    const tag = node.type === 'element' ? node.tagName : '';
    // What is written as code stays as it was typed.
    if (tag === 'code') return;
    if (node.type === 'element' && tag === 'em') markForeign(node);
    node.children.forEach(finish);
    if (node.type === 'element' && /^h[1-6]$/.test(tag))
      node.properties.id = ids.slug(wordsOf(node));
  };
  finish(tree);
  return tree;
};
