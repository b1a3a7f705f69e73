import { parseAllHeaders, type Header } from '@netlify/headers-parser';

/** The headers of an address, with lower-case names. */
export type HeadersFor = (path: string) => Record<string, string>;

/**
 * Reads the header rules of a `netlify.toml` with Netlify's own parser.
 * @throws when Netlify could not read a rule; the returned function throws when one header comes
 * from two rules, because what Netlify makes of that is not documented
 */
export const readHeaders = async (netlifyConfigPath: string): Promise<HeadersFor> => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [],
    netlifyConfigPath,
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));

  return (path) => {
    const from: Record<string, string> = {};
    const values: Record<string, string> = {};
    for (const rule of (headers as Header[]).filter(({ forRegExp }) => forRegExp.test(path))) {
      for (const [name, value] of Object.entries(rule.values)) {
        const key = name.toLowerCase();
        if (from[key]) {
          throw new Error(`${path} has ${name} from two rules, "${from[key]}" and "${rule.for}"`);
        }
        from[key] = rule.for;
        values[key] = value;
      }
    }
    return values;
  };
};
