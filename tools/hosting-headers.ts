/**
 * `npm run hosting:headers -- nginx|caddy`: what another host than Netlify must be told, made of the headers and
 * redirects of `netlify.toml`. `--name example.org` and `--root /srv/oslonac` are written into it, `--to <file>` keeps it.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from './hosting/caddy.ts';
import { nginxConfig } from './hosting/nginx.ts';
import { readHostRules } from './hosting/rules.ts';
import { plainly, PlainError } from './run/plain-error.mjs';

const writers = { nginx: nginxConfig, caddy: caddyfile };

const usage =
  'Which host? npm run hosting:headers -- nginx, or caddy; with --name and --root for its address and folder.';

const read = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string', default: 'example.org' },
        to: { type: 'string' },
        root: { type: 'string', default: '/srv/oslonac/dist' },
      },
    });
    return { writer: writers[positionals[0] as keyof typeof writers], ...values };
  } catch {
    throw new PlainError(usage);
  }
};

await plainly(async () => {
  const { writer, name, root, to } = read();
  if (typeof writer !== 'function') throw new PlainError(usage);
  const rules = await readHostRules(join(import.meta.dirname, '../netlify.toml'));
  const text = writer(rules, { name, root });
  if (to) await writeFile(to, text);
  console.log(to ? `Written: ${to}` : text);
});
