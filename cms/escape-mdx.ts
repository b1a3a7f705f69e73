import { mdxParts } from '../src/model/mdx-source.ts';

const { fence, code, escaped, component } = mdxParts;

const parts = new RegExp(
  [
    `(?<kept>${fence}|${code}|${escaped}|${component})`,
    '<(?<address>(?:https?|mailto|tel):[^\\s<>]+)>',
    '<(?<mail>[^\\s<>@]+@[^\\s<>@]+)>',
    '^(?<esm>import|export)(?=[\\s{*])',
    // What this function itself writes for `import` and `export` is a letter.
    '(?<sign>[{}]|<(?![ \\t]+\\S)|&(?=#?\\w+;)(?!#10[15];))',
  ].join('|'),
  'gm',
);

interface Groups {
  kept?: string;
  address?: string;
  mail?: string;
  esm?: string;
  sign?: string;
}

/**
 * Makes plain text of everything in a body that MDX would take for program code or another sign: `{ }`,
 * `<`, `&lt;` and lines that begin with import or export. Code and the components that writers may use stay.
 * Doing it twice changes nothing.
 */
export const escapeMdx = (body: string): string =>
  body.replace(parts, (found: string, ...rest: unknown[]) => {
    const { kept, address, mail, esm, sign } = rest.at(-1) as Groups;
    if (kept) return kept;
    // Decap writes a link whose text is its address as <address>, which MDX does not know.
    if (address) return `[${address.replace(/^(mailto|tel):/, '')}](${address})`;
    if (mail) return `[${mail}](mailto:${mail})`;
    if (esm) return `&#${esm.codePointAt(0)};${esm.slice(1)}`;
    return sign ? `\\${sign}` : found;
  });
