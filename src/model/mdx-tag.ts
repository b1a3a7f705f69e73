import { pictureProblem } from './mdx-address.ts';
import { mdxComponent, mdxTags, type MdxAttribute, type MdxComponent } from './mdx-components.ts';
import { isTag, type MdxGiven, type MdxNode } from './mdx-node.ts';

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const valueProblem = (tag: string, { name, kind, labels = {} }: MdxAttribute, value: string) => {
  if (kind === 'picture') return pictureProblem(value);
  if (kind === 'choice' && !Object.hasOwn(labels, value)) {
    return `gives <${tag}> ${name}="${value}"; choose one of ${Object.keys(labels).join(', ')}`;
  }
  return (kind === 'service' || kind === 'term') && !id.test(value)
    ? `gives <${tag}> ${name}="${value}", which is the name of no entry; choose it at the desk`
    : undefined;
};

const attributeProblems = ({ name: tag, attributes }: MdxComponent, given: readonly MdxGiven[]) => [
  ...given.flatMap(({ name, value }): (string | undefined)[] => {
    const attribute = attributes.find((known) => known.name === name);
    if (!attribute) return [`gives <${tag}> ${name ?? '{…}'}, which it does not have; remove it`];
    return typeof value === 'string'
      ? [value.trim() ? valueProblem(tag, attribute, value) : undefined]
      : [`gives <${tag}> ${attribute.name} without text in quotes; write ${attribute.name}="…"`];
  }),
  ...attributes.flatMap(({ name, required }) => {
    const value = given.find((one) => one.name === name)?.value;
    const isEmpty = value === undefined || (typeof value === 'string' && !value.trim());
    return required && isEmpty ? [`has <${tag}> without ${name}; write ${name}="…"`] : [];
  }),
];

const hasWords = (node: MdxNode): boolean =>
  isTag(node) || /\S/.test(node.value ?? '') || (node.children ?? []).some(hasWords);

const contentProblem = ({ name, holds }: MdxComponent, node: MdxNode) => {
  const children = (node.children ?? []).filter(hasWords);
  if (holds === 'nothing') {
    return children.length > 0
      ? `has something between <${name}> and </${name}>; nothing stands there, so write <${name} … /> and the text below it`
      : undefined;
  }
  if (children.length === 0) return `has <${name}> without text; write it, or remove the block`;
  const isList = children.length === 1 && children[0]?.type === 'list' && children[0].ordered;
  return holds === 'list' && !isList
    ? `has <${name}> around something else than one numbered list; number the steps 1. 2. 3. and put the rest below it`
    : undefined;
};

const placeProblem = (name: string, node: MdxNode, around: readonly MdxNode[]) => {
  if (node.type === 'mdxJsxTextElement') {
    return `has <${name}> within a sentence; give it lines of its own, with an empty line before and after`;
  }
  const outer = around.findLast(isTag);
  const isStep = outer?.name === 'Steps' && name !== 'Steps';
  if (outer && !isStep) {
    return `has <${name}> within <${outer.name ?? ''}>; put one below the other`;
  }
  const within = around.slice(outer ? around.indexOf(outer) + 1 : 0);
  return !outer && within.some(({ type }) => type !== 'root')
    ? `has <${name}> within a list, a quotation or a table; put it below`
    : undefined;
};

/** What is wrong with a tag: its name, its attributes, where it stands and what it holds. */
export const tagProblems = (node: MdxNode, around: readonly MdxNode[]): string[] => {
  const component = mdxComponent(node.name);
  if (!component) {
    return [
      `has <${node.name ?? ''}>, which texts cannot use; remove the tag: only ${mdxTags} are possible`,
    ];
  }
  return [
    ...attributeProblems(component, node.attributes ?? []),
    placeProblem(component.name, node, around),
    contentProblem(component, node),
  ].filter((problem) => problem !== undefined);
};
