import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaderRules } from '../serve/headers.ts';
import { languageHeaders, languageRedirects } from '../serve/languages.ts';

/**
 * Writes what Netlify is told of the site's languages into the built site, in Netlify's own formats: the list of
 * languages stands in one place, and netlify.toml need not repeat it.
 * @throws when `netlify.toml` has no headers for the start page
 */
export const writeHostRules = async (root: string, out: string): Promise<void> => {
  const rules = await readHeaderRules(join(root, 'netlify.toml'));
  const start = rules.find((rule) => rule.for === '/');
  if (!start) throw new Error('netlify.toml has no headers for "/"; the languages take theirs.');
  const blocks = languageHeaders(start.values).map(({ for: address, values }) =>
    [address, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  writeFileSync(join(out, '_headers'), `${blocks.join('\n')}\n`);
  const lines = languageRedirects.map(({ from, to, status }) => `${from} ${to} ${status}`);
  writeFileSync(join(out, '_redirects'), `${lines.join('\n')}\n`);
};
