import { isScalar, isSeq, parseDocument, YAMLSeq, type Document, type Scalar } from 'yaml';

/** A file's fields as a document that keeps comments, quotes and order, and what stands below them. */
export interface Fields {
  doc: Document;
  /** Nothing where the whole file is fields. */
  body: string | undefined;
}

const frontMatter = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Reads the fields of a file. */
export const readFields = (file: string, source: string): Fields => {
  if (!file.endsWith('.mdx')) return { doc: parseDocument(source), body: undefined };
  const match = frontMatter.exec(source);
  return {
    doc: parseDocument(match?.[1] ?? ''),
    body: source.slice(match?.[0].length ?? 0),
  };
};

/** The file as it is written: lines are never broken, as the desk does not. */
export const writeFields = ({ doc, body }: Fields): string => {
  const fields = doc.toString({ lineWidth: 0, flowCollectionPadding: false });
  return body === undefined ? fields : `---\n${fields}---\n${body}`;
};

const styled = (doc: Document, text: string, like: unknown): Scalar => {
  const made = doc.createNode(text) as Scalar;
  if (isScalar(like) && like.type) made.type = like.type;
  return made;
};

// Lines that were there keep the quotes that they had.
const listed = (
  doc: Document,
  lines: readonly string[],
  before: unknown,
  like: unknown,
): YAMLSeq => {
  const old = isSeq(before) ? before.items.filter((item) => isScalar(item)) : [];
  const first: unknown = isSeq(like) ? like.items[0] : undefined;
  const made = new YAMLSeq();
  made.items = lines.map(
    (line) => old.find(({ value }) => value === line) ?? styled(doc, line, first),
  );
  return made;
};

/** Sets a text or a list of lines; what is new gets the quotes of what it translates. */
export const setText = (
  doc: Document,
  path: readonly (string | number)[],
  value: string | readonly string[],
  like?: unknown,
): void => {
  const node: unknown = doc.getIn(path, true);
  if (typeof value !== 'string') doc.setIn(path, listed(doc, value, node, like));
  else if (isScalar(node)) node.value = value;
  else doc.setIn(path, styled(doc, value, like));
};
