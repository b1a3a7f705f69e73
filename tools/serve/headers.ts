import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { languageHeaders, type Headers } from './languages.ts';

/** The headers of an address, with lower-case names. */
export type HeadersFor = (path: string) => Record<string, string>;

/** One block of headers in `netlify.toml`. */
export type HeaderRule = Pick<Header, 'for' | 'forRegExp' | 'values'>;

const parsed = async (netlifyConfigPath: string, configHeaders: Headers[]): Promise<Header[]> => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [],
    netlifyConfigPath,
    configHeaders,
    minimal: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return headers as Header[];
};

/**
 * Reads the header rules of a `netlify.toml` with Netlify's own parser, and adds those of the site's languages,
 * which the build writes.
 * @throws when Netlify could not read a rule
 */
export const readHeaderRules = async (netlifyConfigPath: string): Promise<HeaderRule[]> => {
  const own = await parsed(netlifyConfigPath, []);
  const start = own.find((rule) => rule.for === '/');
  return start ? parsed(netlifyConfigPath, languageHeaders(start.values)) : own;
};

/**
 * Reads which headers an address has.
 * @throws when Netlify could not read a rule; the returned function throws when one header comes
 * from two rules, because what Netlify makes of that is not documented
 */
export const readHeaders = async (netlifyConfigPath: string): Promise<HeadersFor> => {
  const rules = await readHeaderRules(netlifyConfigPath);

  return (path) => {
    const from: Record<string, string> = {};
    const values: Record<string, string> = {};
    for (const rule of rules.filter(({ forRegExp }) => forRegExp.test(path))) {
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
