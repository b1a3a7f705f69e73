/** An attribute as it stands in a syntax tree. */
export interface MdxGiven {
  type: string;
  name?: string;
  value?: unknown;
}

/** The few properties of a syntax tree's node that are looked at here. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  depth?: number;
  ordered?: boolean | null;
  checked?: boolean | null;
  attributes?: readonly MdxGiven[];
  children?: readonly MdxNode[];
  position?: { start: { line: number } } | undefined;
}

/** Tells tags from everything else. */
export const isTag = ({ type }: MdxNode): boolean =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
