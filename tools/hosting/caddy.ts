import { defaultOf, whereFrom, type HostPlace } from './place.ts';
import type { HostRules } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

const indented = (lines: string[]) => lines.map((line) => `\t${line}`).join('\n');

// Also for the answer to an error, for which Caddy begins anew.
const always = ['encode zstd gzip', `header ?Cache-Control ${quoted(defaultOf('Cache-Control'))}`];

const headerLines = ({ headers }: HostRules) =>
  headers.flatMap(({ pattern, values }, index) => {
    const matcher = `@addresses-${index + 1}`;
    return [
      `${matcher} path_regexp ${quoted(`(?is)${pattern}`)}`,
      `header ${matcher} {`,
      ...Object.entries(values).map(([name, value]) => `\t${name} ${quoted(value)}`),
      '}',
    ];
  });

const notFoundLines = ({ notFound }: HostRules) => [
  ...notFound.flatMap(({ folder, page }) => {
    const matcher = `@missing${folder.replaceAll('/', '-')}`;
    return [`${matcher} path ${folder} ${folder}/*`, `rewrite ${matcher} ${page}index.html`];
  }),
  `@missing not path ${notFound.flatMap(({ folder }) => [folder, `${folder}/*`]).join(' ')}`,
  'rewrite @missing /404.html',
  ...always,
  'file_server',
];

/** Writes a Caddyfile. Caddy fetches its certificate itself, and writes no list of visits unless it is told to. */
export const caddyfile = (rules: HostRules, { name, root }: HostPlace): string =>
  `${whereFrom.map((line) => `# ${line}`).join('\n')}
# For Caddy 2.6 or newer. Set the name and the folder, then: caddy reload

${name} {
	root * ${quoted(root)}
${indented(always)}

${indented(headerLines(rules))}

	# A folder's page is its index.html, and a folder gets its slash; lists of files are off unless asked for.
	file_server

	handle_errors {
${indented(indented(notFoundLines(rules)).split('\n'))}
	}
}
`;
