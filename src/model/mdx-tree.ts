import { mdxComponent, mdxComponents } from './mdx-components.ts';
import type { MdxProblem } from './mdx-source.ts';

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** The few properties of a syntax tree's node that are looked at here. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  identifier?: string;
  attributes?: readonly Attribute[];
  children?: readonly MdxNode[];
  position?: { start: { line: number } } | undefined;
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;

const linkProblem = (url: string) => {
  // Browsers skip control characters and blanks in front of and within a scheme.
  const found = scheme.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
  return !found || ['https', 'http', 'mailto', 'tel'].includes(found)
    ? []
    : [
        `has a link that begins with "${found}:"; link to https, mailto or tel addresses, or within the site`,
      ];
};

const imageProblem = (url: string) =>
  scheme.test(url) || url.startsWith('//')
    ? [
        `shows the picture ${url} from another site; upload it, so that nobody else learns who reads this`,
      ]
    : [];

const attributeProblem = (tag: string, attribute: Attribute) => {
  const known = mdxComponent(tag)?.attributes.some(({ name }) => name === attribute.name);
  if (!known)
    return [`gives <${tag}> ${attribute.name ?? '{…}'}, which it does not have; remove it`];
  return typeof attribute.value === 'string'
    ? []
    : [`gives <${tag}> ${attribute.name} without text in quotes; write ${attribute.name}="…"`];
};

const tagProblems = (node: MdxNode): string[] => {
  const component = mdxComponent(node.name);
  if (!component) {
    const tags = mdxComponents.map(({ name }) => `<${name}>`).join(' and ');
    return [
      `has <${node.name ?? ''}>, which texts cannot use; remove the tag: only ${tags} are possible`,
    ];
  }
  const given = node.attributes ?? [];
  const missing = component.attributes.filter(
    ({ name, required }) => required && !given.some((attribute) => attribute.name === name),
  );
  return [
    ...given.flatMap((attribute) => attributeProblem(component.name, attribute)),
    ...missing.map(({ name }) => `has <${component.name}> without ${name}; write ${name}="…"`),
  ];
};

const expression = ['has { }, which is program code; write \\{ and \\} if you mean the signs'];
const esm = [
  'has a line that begins with "import" or "export", which is program code; begin it with another word',
];
const html = ['has HTML; write it as Markdown'];

const nodeProblems = (node: MdxNode, pictures: ReadonlySet<string>): string[] => {
  switch (node.type) {
    case 'mdxjsEsm':
      return esm;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression;
    case 'html':
      return html;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagProblems(node);
    case 'link':
      return linkProblem(node.url ?? '');
    case 'image':
      return imageProblem(node.url ?? '');
    case 'definition':
      return pictures.has(node.identifier ?? '')
        ? imageProblem(node.url ?? '')
        : linkProblem(node.url ?? '');
    default:
      return [];
  }
};

const nodesIn = (node: MdxNode): MdxNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/** Finds program code, unknown tags, dangerous links and foreign pictures in a text's syntax tree. */
export const treeProblems = (root: MdxNode): MdxProblem[] => {
  const nodes = nodesIn(root);
  const pictures = new Set(
    nodes.flatMap(({ type, identifier }) =>
      type === 'imageReference' && identifier ? [identifier] : [],
    ),
  );
  return nodes.flatMap((node) =>
    nodeProblems(node, pictures).map((message) => ({
      line: node.position?.start.line ?? 1,
      message,
    })),
  );
};
