import ts from 'typescript';

// Functions that only change how a value is written.
const writers = ['JSON', 'String', 'Math'];

/** Name of a value in a sentence, read out of the code that puts it there. */
const nameOf = (expression: ts.Expression | undefined): string => {
  if (!expression) return 'value';
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (!ts.isCallExpression(expression)) return 'value';
  const called = expression.expression;
  if (!ts.isPropertyAccessExpression(called)) return nameOf(called);
  return writers.includes(called.expression.getText())
    ? nameOf(expression.arguments[0])
    : nameOf(called.expression);
};

// Names stand once in a sentence, so that a translation can tell its values apart.
const unique = (names: readonly string[]): string[] =>
  names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}${before + 1}`;
  });

const branches = (expression: ts.Expression): (string | ts.Expression)[] => {
  if (ts.isParenthesizedExpression(expression)) return branches(expression.expression);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) {
    const both = [...branches(expression.whenTrue), ...branches(expression.whenFalse)];
    return both.every((each) => typeof each === 'string') ? both : [expression];
  }
  return [expression];
};

const filled = (parts: readonly (string | ts.Expression)[]): string => {
  const names = unique(parts.flatMap((part) => (typeof part === 'string' ? [] : [nameOf(part)])));
  let value = 0;
  return parts.map((part) => (typeof part === 'string' ? part : `{{${names[value++]}}}`)).join('');
};

/** What a string in code can say, with `{{name}}` for values; one sentence for each of its choices. */
export const sentencesIn = (literal: ts.StringLiteralLike | ts.TemplateExpression): string[] => {
  if (ts.isStringLiteralLike(literal)) return [literal.text];
  let variants: (string | ts.Expression)[][] = [[literal.head.text]];
  for (const { expression, literal: after } of literal.templateSpans) {
    variants = variants.flatMap((before) =>
      branches(expression).map((each) => [...before, each, after.text]),
    );
  }
  return variants.map(filled);
};
