import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ExtractorResultDetailed } from 'purgecss';

/** What selectors may name on a page. */
export interface Used {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributeNames: Set<string>;
  attributeValues: Set<string>;
  /** What scripts name, which may become any of these. */
  inScripts: Set<string>;
}

const quoted = /(?<quote>[`'"])(?<text>(?:(?!\k<quote>).)*)\k<quote>|\.(?<key>\w+)\s*=(?![=>])/gs;
const word = /[A-Za-z][\w-]*/g;

// The words in texts of a script, and the properties that it sets (`.hidden = true`): names of classes, attributes and
// elements are among them.
const wordsInScript = (code: string): string[] =>
  [...code.matchAll(quoted)].flatMap(
    ({ groups: { text = '', key = '' } = {} }) => `${text} ${key}`.match(word) ?? [],
  );

const read = (node: Tree.Node, used: Used): void => {
  if ('attrs' in node) {
    used.tags.add(node.tagName);
    for (const { name, value } of node.attrs) {
      used.attributeNames.add(name);
      used.attributeValues.add(value);
      if (name === 'id') used.ids.add(value);
      if (name === 'class') for (const each of value.split(/\s+/)) used.classes.add(each);
    }
  }
  if (node.nodeName === 'template') read((node as Tree.Template).content, used);
  if (!('childNodes' in node)) return;
  const isScript = node.nodeName === 'script';
  for (const child of node.childNodes) {
    if (!isScript) read(child, used);
    else if ('value' in child) {
      for (const each of wordsInScript(child.value)) used.inScripts.add(each);
    }
  }
};

/** Reads from a page what selectors may name there, and what its own scripts name. */
export const usedOn = (html: string): Used => {
  const used: Used = {
    tags: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributeNames: new Set(),
    attributeValues: new Set(),
    inScripts: new Set(),
  };
  read(parse(html), used);
  return used;
};

/** The same in the words of PurgeCSS. */
export const detailed = (used: Used): ExtractorResultDetailed => ({
  tags: [...used.tags],
  classes: [...used.classes],
  ids: [...used.ids],
  attributes: { names: [...used.attributeNames], values: [...used.attributeValues] },
  undetermined: [...used.inScripts],
});
