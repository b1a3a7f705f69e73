import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { slim } from './slim.ts';

/** How wide charts are drawn: the text of the narrowest phones, so that letters never get smaller than here. */
export const width = 288;

/** How large letters are. */
export const fontSize = 12;

/** How a chart is named for those who do not see it. */
export interface Described {
  /** Of the chart on its page; small letters, digits and hyphens. */
  id: string;
  /** What one would see, in one sentence. */
  sentence: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string) => words.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

// No ground, so that the page's shows; letters and marks in the colour that the page gives them.
const config: TopLevelSpec['config'] = {
  background: 'transparent',
  aria: false,
  view: { stroke: null },
  text: { color: 'currentColor', fontSize },
  axis: {
    title: null,
    grid: false,
    ticks: false,
    domainColor: 'currentColor',
    labelColor: 'currentColor',
    labelFontSize: fontSize,
    labelOverlap: false,
  },
};

/** Draws a chart as SVG to stand within a page: no styles, no colours of its own, a name for readers. */
export const draw = async (spec: TopLevelSpec, { id, sentence }: Described): Promise<string> => {
  const compiled = compile(spec, { config }).spec;
  const svg = await new View(parse(compiled), { renderer: 'none' }).toSVG();
  const name = `${id}-title`;
  return slim(svg).replace(
    /^<svg ([^>]*)>/,
    `<svg $1 role="img" aria-labelledby="${name}"><title id="${name}">${escaped(sentence)}</title>`,
  );
};
