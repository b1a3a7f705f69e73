/** What satori lays out: the plain object that JSX would make. */
export interface Element {
  type: 'div' | 'svg' | 'path';
  props: { style?: Style; children?: Child | Child[]; [attribute: string]: unknown };
}

type Child = Element | string;
type Style = Record<string, string | number>;

/** A box with others in it, beside each other unless the style says `column`. */
export const box = (style: Style, ...children: (Element | undefined)[]): Element => ({
  type: 'div',
  props: {
    style: { display: 'flex', flexShrink: 0, boxSizing: 'border-box', ...style },
    children: children.filter((child) => child !== undefined),
  },
});

/** Words on one line, never broken. */
export const line = (words: string, style: Style = {}): Element => ({
  type: 'div',
  props: {
    style: { display: 'flex', flexShrink: 0, whiteSpace: 'pre', ...style },
    children: words,
  },
});

/** A path, drawn in units of its own. */
export const drawing = (path: string, units: number, pixels: number, fill: string): Element => ({
  type: 'svg',
  props: {
    width: pixels,
    height: pixels,
    viewBox: `0 0 ${units} ${units}`,
    children: [{ type: 'path', props: { d: path, fill } }],
  },
});
