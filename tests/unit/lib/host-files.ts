/** What a file for a host says about an address. */
export interface Said {
  /** Headers with lower-case names. */
  headers: Record<string, string>;
  /** The page that is shown where nothing is. */
  notFound: string | undefined;
}

const unquoted = (text: string) => text.replace(/^"|"$/g, '').replaceAll('\\"', '"');

// `~*(?s)…` of nginx and `(?is)…` of Go are one thing.
const matches = (pattern: string, address: string) =>
  new RegExp(pattern.replace(/^(~\*?)?(\(\?i?s\))?/, ''), 'is').test(address);

/** Reads an nginx configuration as we write it: a map for each header, and a map for the 404 pages. */
export const saidByNginx = (text: string, address: string): Said => {
  const values = new Map(
    [...text.matchAll(/^map \S+ \$(\S+) \{\n([\s\S]*?)\n\}/gm)].map(([, name = '', lines = '']) => {
      const pairs = [...lines.matchAll(/^ +(default|"(?:\\.|[^"\\])*") ("(?:\\.|[^"\\])*");$/gm)];
      const found = pairs.find(
        ([, key = '']) => key !== 'default' && matches(unquoted(key), address),
      );
      return [name, unquoted((found ?? pairs.find(([, key]) => key === 'default'))?.[2] ?? '')];
    }),
  );
  const added = [...text.matchAll(/^ +add_header (\S+) \$(\S+) always;$/gm)];
  return {
    headers: Object.fromEntries(
      added.flatMap(([, name = '', from = '']) => {
        const value = values.get(from);
        return value ? [[name.toLowerCase(), value]] : [];
      }),
    ),
    notFound: values.get('oslonac_missing'),
  };
};

/** Reads a Caddyfile as we write it: named addresses with their headers, and rewrites for errors. */
export const saidByCaddy = (text: string, address: string): Said => {
  const headers: Record<string, string> = {};
  const defaults = [...text.matchAll(/^\theader \?(\S+) (".*")$/gm)];
  for (const [, name = '', value = ''] of defaults) headers[name.toLowerCase()] = unquoted(value);
  const blocks = /^\t@(\S+) path_regexp (".*")\n\theader @\1 \{\n([\s\S]*?)\n\t\}/gm;
  for (const [, , pattern = '', lines = ''] of text.matchAll(blocks)) {
    if (!matches(unquoted(pattern), address)) continue;
    for (const [, name = '', value = ''] of lines.matchAll(/^\t\t(\S+) (".*")$/gm)) {
      headers[name.toLowerCase()] = unquoted(value);
    }
  }
  const pages = [...text.matchAll(/^\t\t(@\S+) path (\S+) .*\n\t\trewrite \1 (\S+)$/gm)];
  const page = pages.find(([, , folder = '']) => `${address}/`.startsWith(`${folder}/`))?.[3];
  return { headers, notFound: page ?? /rewrite @missing (\S+)/.exec(text)?.[1] };
};
