import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sentencesIn } from './literals.ts';

// Lists of words that rules look for, and what is only told in a terminal.
const notShown = [
  'tools/content/follow.ts',
  'tools/content/keywords.ts',
  'tools/content/rules/dialect-words.ts',
  'tools/content/rules/own-words.ts',
  'tools/content/rules/steps/albanian.ts',
  'tools/content/rules/steps/english.ts',
  'tools/content/rules/steps/serbian.ts',
  'src/model/measured.ts',
];
const notShownNames = ['allowed', 'drawing', 'salt', 'smallWords', 'tool'];
const notShownWords = ['this text', 'oslonac: never published', '{{file}}, line {{line}}'];

const isLiteral = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

// Two words beside each other, and neither a pattern nor a list of words without a sign.
const isSentence = (text: string) =>
  /\p{Ll}[’',;:]* [\p{Ll}<{“"]/u.test(text) &&
  !/\(\?|\\s|\|/.test(text) &&
  !(text.length > 100 && !/[.;,:]/.test(text));

// A whole sentence, or what is wrong with a field.
const isWhole = (text: string) => /^[\p{Lu}“{].*[.!?]$|^(?:is|has|a) .*; /su.test(text);

const isForDevelopers = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTaggedTemplateExpression(node) ||
  (ts.isNewExpression(node) && /^(Error|RegExp)$/.test(node.expression.getText())) ||
  (ts.isVariableDeclaration(node) && notShownNames.includes(node.name.getText()));

const below = (node: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  node.forEachChild((child) => {
    found.push(child);
  });
  return found;
};

// A choice within a sentence makes two sentences; its words are none by themselves.
const isChoiceWithin = (node: ts.Node) =>
  ts.isConditionalExpression(node) && ts.isTemplateSpan(node.parent);

const literalsBelow = (node: ts.Node): (ts.StringLiteralLike | ts.TemplateExpression)[] => {
  if (isForDevelopers(node) || isChoiceWithin(node)) return [];
  return [...(isLiteral(node) ? [node] : []), ...below(node).flatMap(literalsBelow)];
};

// What is given to `say`, and what the desk's API refuses with.
const saidBelow = (node: ts.Node): string[] => {
  const said =
    ts.isCallExpression(node) && node.expression.getText() === 'say'
      ? node.arguments.slice(0, 1)
      : ts.isNewExpression(node) && node.expression.getText() === 'Refusal'
        ? (node.arguments?.slice(1, 2) ?? [])
        : [];
  const here = said.flatMap((argument) => literalsBelow(argument).flatMap(sentencesIn));
  return [...here.filter((text) => /\p{L}/u.test(text)), ...below(node).flatMap(saidBelow)];
};

const sourcesIn = (root: string, pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter((file) => !notShown.includes(file) && !file.endsWith('.d.ts'))
    .map((file) =>
      ts.createSourceFile(
        file,
        readFileSync(join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      ),
    );

/** Every sentence that the desk's code says, and that model and content rules can say, with `{{name}}` for values. */
export const sentencesInCode = (root: string): string[] => [
  ...sourcesIn(root, 'cms/**/*.ts').flatMap(saidBelow),
  ...sourcesIn(root, '{src/model,tools/content}/**/*.ts')
    .flatMap((source) => literalsBelow(source).flatMap(sentencesIn))
    .filter((text) => isSentence(text) && !notShownWords.includes(text)),
  // What is put together before it is said, or refused with.
  ...sourcesIn(root, 'cms/{backend,local,login,pictures,save}/**/*.ts')
    .flatMap((source) => literalsBelow(source).flatMap(sentencesIn))
    .filter((text) => isSentence(text) && isWhole(text)),
];
