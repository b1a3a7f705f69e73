import { createHash } from 'node:crypto';

const meta = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
// What only holds data is not run.
const script = /<script(?![^>]*application\/)[^>]*>(?<code>[^]*?)<\/script>/g;
const style = /<style[^>]*>(?<code>[^]*?)<\/style>/g;

const hashesOf = (html: string, element: RegExp): string[] => [
  ...new Set(
    [...html.matchAll(element)]
      .map(({ groups: { code = '' } = {} }) => code)
      .filter(Boolean)
      .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  ),
];

/**
 * A page whose policy names the hashes of its own scripts and styles. Astro's has those of all pages, and a hash
 * does not compress: of 25 a page needs five.
 */
export const withOwnHashes = (html: string): string =>
  html.replace(meta, (policy) =>
    policy
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        const element = { 'script-src': script, 'style-src': style }[name];
        if (!element) return directive.trim();
        const others = sources.filter((source) => !source.startsWith("'sha256-"));
        return [name, ...others, ...hashesOf(html, element)].join(' ');
      })
      .filter(Boolean)
      .join(';'),
  );
