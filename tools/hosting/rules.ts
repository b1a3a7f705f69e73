import { PlainError } from '../run/plain-error.mjs';
import { readHeaderRules, type HeaderRule } from '../serve/headers.ts';
import { readRedirectRules } from '../serve/redirects.ts';

/** Headers of some addresses. */
export interface HeaderBlock {
  /** A regular expression of whole addresses, in which upper and lower case are the same. */
  pattern: string;
  values: Record<string, string>;
}

/** What a host must be told besides where the files are. */
export interface HostRules {
  /** No header is in two blocks that match the same address. */
  headers: HeaderBlock[];
  /** Folders that have a page of their own for what is not there, `/sr`, and that page, `/sr/404/`. */
  notFound: { folder: string; page: string }[];
}

const isForNetlifyAlone = (name: string) => name.toLowerCase() === 'netlify-cdn-cache-control';

const blockOf = ({ forRegExp, values }: HeaderRule): HeaderBlock => ({
  pattern: forRegExp.source.replaceAll('\\/', '/'),
  values: Object.fromEntries(Object.entries(values).filter(([name]) => !isForNetlifyAlone(name))),
});

/**
 * Reads what `netlify.toml` says to a host, by the parsers that the local server uses.
 * @throws {PlainError} when it has a kind of rule that is not written for other hosts
 */
export const readHostRules = async (netlifyToml: string): Promise<HostRules> => {
  const redirects = await readRedirectRules(netlifyToml);
  for (const { from, status } of redirects) {
    if (status === 404 && from.endsWith('/*')) continue;
    throw new PlainError(`The redirect from ${from} is no 404 page; teach tools/hosting about it.`);
  }
  return {
    headers: (await readHeaderRules(netlifyToml)).map(blockOf),
    notFound: redirects.map(({ from, to }) => ({ folder: from.slice(0, -2), page: to })),
  };
};
