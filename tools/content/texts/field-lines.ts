import { isNode, LineCounter, parseDocument } from 'yaml';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Gives for the path of a field the line on which its value begins. */
export const fieldLines = (source: string): ((path: string) => number) => {
  let lineOf: ((path: string) => number) | undefined;
  // Only a fault asks for it, and few files have one.
  return (path) => (lineOf ??= readLines(source))(path);
};

const readLines = (source: string) => {
  const match = frontMatter.exec(source);
  const before = match ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(match?.[1] ?? source, { lineCounter: counter });
  return (path: string) => {
    const node = document.getIn(path.split('.'), true);
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    return counter.linePos(offset).line + before;
  };
};
