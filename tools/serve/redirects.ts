import { parseAllRedirects } from '@netlify/redirect-parser';
import { languageRedirects } from './languages.ts';

/** What to answer where no file exists. */
export interface Redirect {
  to: string;
  status: number;
}

/** The rule for an address, if there is one: the first that matches, as with Netlify. */
export type RedirectFor = (path: string) => Redirect | undefined;

/** A rule for addresses where no file exists, as it stands in `netlify.toml`. */
export interface RedirectRule extends Redirect {
  /** `/sr/*`: the folder and all below it; without a star one address. */
  from: string;
}

/** What Netlify's parser makes of a rule. */
interface Rule {
  from: string;
  to: string;
  status?: number;
  force: boolean;
  query: object;
  conditions: object;
  headers: object;
  host?: string;
  proxy?: boolean;
  signed?: string;
  rate_limit?: object;
}

/**
 * Reads the redirect rules of a `netlify.toml` with Netlify's own parser, and adds those of the site's languages,
 * which the build writes.
 * @throws when Netlify could not read a rule, or when it is of a kind that Netlify knows and we do
 * not: better no server than one that behaves differently
 */
export const readRedirectRules = async (netlifyConfigPath: string): Promise<RedirectRule[]> => {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [],
    netlifyConfigPath,
    configRedirects: [],
    minimal: false,
  });
  if (errors.length > 0) throw new Error(errors.map(String).join('\n'));

  const rules = redirects as Rule[];
  for (const rule of rules) {
    const kind = unsupported(rule);
    if (kind)
      throw new Error(`The redirect from ${rule.from} has ${kind}; teach tools/serve about it`);
  }
  const own = rules.map(({ from, to, status = 301 }) => ({ from, to, status }));
  return [...own, ...languageRedirects];
};

/** Reads what to answer where no file exists; throws like {@link readRedirectRules}. */
export const readRedirects = async (netlifyConfigPath: string): Promise<RedirectFor> => {
  const rules = await readRedirectRules(netlifyConfigPath);
  return (path) => {
    const rule = rules.find(({ from }) => matches(from, path));
    return rule && { to: rule.to, status: rule.status };
  };
};

const unsupported = (rule: Rule): string | undefined => {
  if (rule.host || rule.proxy || /^https?:/.test(rule.to)) return 'another host';
  if ((rule.from + rule.to).includes('/:')) return 'a placeholder';
  if (rule.from.replace(/\/\*$/, '').includes('*')) return 'a * that is not at its end';
  if (rule.force) return 'force';
  if (![undefined, 200, 301, 302, 404].includes(rule.status)) return `the status ${rule.status}`;
  for (const part of ['query', 'conditions', 'headers'] as const) {
    if (Object.keys(rule[part]).length > 0) return part;
  }
  return rule.signed || rule.rate_limit ? 'a signature or a rate limit' : undefined;
};

/** `/sr/*` is for `/sr` and all below it; a rule without a star is for its address, with or without a slash. */
const matches = (from: string, path: string) => {
  const base = from.replace(/\/\*?$/, '');
  const below = from.endsWith('/*') && path.startsWith(`${base}/`);
  return below || path === base || path === `${base}/`;
};
