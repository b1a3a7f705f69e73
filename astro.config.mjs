// @ts-check
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { pagesForBrowsers } from './cms/preview/vite.ts';
import { decapForBrowsers } from './cms/vite.ts';
import { latinNamesIn } from './tools/build/cyrillic/latin-names.ts';
import { mdxEntries } from './tools/build/mdx-entries.ts';

const isPicture = /\.(?:jpe?g|png|webp|avif)$/i;

// The name that editors gave a picture tells which page was read, and so does not go along
// (netlify.toml says why pictures do not lie in /_astro/).
/** @param {{ names?: string[] }} asset */
const assetFileNames = ({ names }) =>
  isPicture.test(names?.[0] ?? '') ? 'pictures/[hash][extname]' : '_astro/[name].[hash][extname]';

export default defineConfig({
  // Netlify gives the site's address as URL.
  site: process.env.SITE_URL ?? process.env.URL ?? 'http://127.0.0.1:4321',
  // In the project and not in node_modules, which copies of the project share.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  // Astro's default drops the space between words on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: {
    // One request a page: on a bad network a further file costs a round trip, which is more than its bytes.
    inlineStylesheets: 'always',
  },
  integrations: [mdxEntries()],
  // Its styles would stand in attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  // A <meta> in each page, with the hashes of its own scripts and styles; what a <meta> cannot say
  // stands in netlify.toml.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        // Leaving asks for the header that makes the browser forget this site's files.
        "connect-src 'self'",
        "base-uri 'none'",
        // Without JavaScript the search leads to the list from A to Z.
        "form-action 'self'",
      ],
    },
  },
  vite: {
    // For src/i18n/latin-names.ts.
    define: { LATIN_NAMES: JSON.stringify(latinNamesIn(import.meta.dirname)) },
    build: { rolldownOptions: { output: { assetFileNames } } },
    plugins: [tailwindcss(), decapForBrowsers(), pagesForBrowsers()],
    // What `?worker&url` bundles is the search, a module of the pages (src/scripts/search-start.ts). It lies
    // where nothing is kept: in a cache it would tell that the site was searched.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: { entryFileNames: 'search/[hash].js', chunkFileNames: 'search/[hash].js' },
      },
    },
  },
});
