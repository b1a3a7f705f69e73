import { fileTypes } from './file-types.ts';
import { defaultOf, whereFrom, type HostPlace } from './place.ts';
import type { HeaderBlock, HostRules } from './rules.ts';

const quoted = (text: string): string => {
  if (text.includes('$')) throw new Error(`nginx would take "${text}" for a variable`);
  return `"${text.replaceAll('"', '\\"')}"`;
};

// An address may hold a line break, which the dot leaves out otherwise.
const matching = (pattern: string) => `"~*(?s)${pattern.replaceAll('"', '\\"')}"`;

const variable = (name: string) => `$oslonac_${name.toLowerCase().replaceAll('-', '_')}`;

const map = (name: string, lines: string[]) =>
  [`map $oslonac_address ${variable(name)} {`, ...lines.map((line) => `    ${line};`), '}'].join(
    '\n',
  );

const byName = (blocks: readonly HeaderBlock[]): Map<string, string[]> => {
  const lines = new Map<string, string[]>();
  for (const { pattern, values } of blocks) {
    for (const [name, value] of Object.entries(values)) {
      const line = `${matching(pattern)} ${quoted(value)}`;
      lines.set(name, [...(lines.get(name) ?? [`default ${quoted(defaultOf(name))}`]), line]);
    }
  }
  return lines;
};

/** Writes an nginx configuration, for a folder whose files nginx includes in `http` (`conf.d`). */
export const nginxConfig = (
  { headers, notFound }: HostRules,
  { name, root }: HostPlace,
): string => {
  const values = byName(headers);
  const headerMaps = [...values].map(([header, lines]) => map(header, lines));
  const notFoundMap = map('missing', [
    'default "/404.html"',
    ...notFound.map(({ folder, page }) => `"~^${folder}(/|$)" "${page}index.html"`),
  ]);
  const types = Object.entries(fileTypes).map(([type, endings]) => `${type} ${endings.join(' ')};`);
  return `${whereFrom.map((line) => `# ${line}`).join('\n')}
# For nginx 1.18 or newer. Set the name, the folder and the certificate, then: nginx -t && nginx -s reload

${[...headerMaps, notFoundMap].join('\n\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${name};
    access_log off;
    server_tokens off;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name ${name};
    ssl_certificate /etc/letsencrypt/live/${name}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

    root ${quoted(root)};
    access_log off;
    error_log /var/log/nginx/error.log crit;
    server_tokens off;
    absolute_redirect off;

    # The address as it was asked for. What is shown in its place, a folder's page or a 404 page, has another.
    uninitialized_variable_warn off;
    if ($oslonac_address = "") {
        set $oslonac_address $uri;
    }

    # A header without a value is not sent.
${[...values.keys()].map((header) => `    add_header ${header} ${variable(header)} always;`).join('\n')}

    types {
        ${types.join('\n        ')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/calendar text/css text/csv text/plain text/xml application/json text/javascript;

    # With the module for Brotli (libnginx-mod-http-brotli-filter): brotli on; and brotli_types as below.
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types text/calendar text/css text/csv text/plain text/xml application/json text/javascript image/svg+xml application/wasm;

    error_page 404 ${variable('missing')};

    # A folder's page. Without one there is nothing: no list of its files.
    location / {
        try_files \${uri}index.html =404;
    }
    # A file. A folder gets its slash.
    location ~ [^/]$ {
        if (-f $document_root$uri/index.html) {
            return 301 $uri/$is_args$args;
        }
        try_files $uri =404;
    }
}
`;
};
