import { parse, type ChildNode } from 'postcss';

// As src/styles/site.css orders them; what stands in no layer wins over all of them.
const layers = ['theme', 'base', 'components', undefined];

/**
 * A stylesheet whose layers became plain rules, those that win last, and without comments. Browsers of old phones
 * (Chrome before 99, Safari before 15.4) skip every rule that stands in a layer. Rules of the first layers name
 * elements and states only, so that no selector makes them win where the layer would have lost.
 * @throws when it has a layer of another name
 */
export const withoutLayers = (styles: string): string => {
  const root = parse(styles);
  root.walkComments((comment) => {
    comment.remove();
  });
  const rules = new Map<string | undefined, ChildNode[]>(layers.map((name) => [name, []]));
  for (const node of root.nodes) {
    const isLayer = node.type === 'atrule' && node.name === 'layer';
    // A bare list of names only tells their order.
    if (isLayer && !node.nodes) continue;
    const known = rules.get(isLayer ? node.params : undefined);
    if (!known) {
      throw new Error('A stylesheet has a layer that src/styles/site.css does not put in order.');
    }
    known.push(...(isLayer ? (node.nodes ?? []) : [node]));
  }
  return layers.flatMap((name) => (rules.get(name) ?? []).map(String)).join('');
};
