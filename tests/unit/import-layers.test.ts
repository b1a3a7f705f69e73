import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';

// Who may import whom: the shape of the house, held. Packages are listed where they matter.
const layers: Record<string, { own: RegExp; packages?: RegExp }> = {
  'src/i18n/': { own: /^src\/i18n\//, packages: /^i18next$/ },
  'src/model/': {
    own: /^src\/(model|i18n)\//,
    packages: /^(astro\/zod|libphonenumber-js\/max|satteri|github-slugger|hast)$/,
  },
  'src/content.config.ts': {
    own: /^src\/(model|i18n)\//,
    packages: /^(astro:content|astro\/(loaders|zod))$/,
  },
  'src/search/': { own: /^src\/search\//, packages: /^$/ },
  'src/views/': {
    own: /^src\/(views|model|i18n|search)\//,
    packages: /^(astro:content|schema-dts)$/,
  },
  'src/paper/': {
    own: /^src\/(paper|i18n)\//,
    packages: /^(pdfkit|@expo-google-fonts\/pt-sans\/.*\.ttf\?inline)$/,
  },
  'src/kit/': {
    own: /^src\/(kit|i18n|paper)\//,
    packages:
      /^(satori|sharp|qrcode|pdfkit|ical-generator|@zip\.js\/zip\.js|p-limit|@hyzyla\/pdfium)$/,
  },
  'src/charts/': { own: /^src\/charts\//, packages: /^(vega|vega-lite)$/ },
  'src/open-data/': {
    own: /^src\/(open-data|i18n)\//,
    packages: /^(csv-stringify\/sync|schema-dts)$/,
  },
  'src/components/': {
    own: /^src\/(components|drawings|i18n|scripts)\//,
    packages: /^(schema-dts|astro|astro:assets|astro\/types)$/,
  },
  // What texts name by an id: MDX cannot hand it over, so these look it up.
  'src/components/prose/': { own: /^src\/(components|i18n|views)\// },
  'src/layouts/': { own: /^src\/(layouts|components|i18n|styles)\//, packages: /^astro\/types$/ },
  'src/pages/admin/': { own: /^(cms|src\/(views|i18n))\// },
  'src/pages/': {
    // What begins with a line is no page, but what several of a folder share.
    own: /^src\/((views|layouts|components|i18n|paper|kit|charts|open-data|styles)\/|pages\/.+\/_[\w-]+\.ts$)/,
    packages: /^(astro|@astrojs\/rss)$/,
  },
  // One page, which only developers have.
  'src/design/': {
    own: /^src\/(design|views|layouts|components|i18n|styles)\//,
    packages: /^astro$/,
  },
  'src/scripts/': {
    own: /^src\/(scripts\/|search\/|model\/open-now\.ts$|i18n\/cyrillic\.ts$)/,
    packages: /^$/,
  },
  // Compiled for the browser: the pages themselves, and what stands for Astro's content.
  'cms/preview/pages/': { own: /^(cms\/preview\/pages|src\/(pages|model|i18n))\// },
  'cms/': { own: /^(cms|src\/(model|i18n)|tools\/content)\// },
  'tests/': {
    own: /^(tests|tools|cms|src\/(i18n|model|views|paper|kit|charts|open-data|search|scripts\/search)|playwright\.config)/,
  },
};

const importLine = /^\s*(?:import|export)\s(?<what>[^;]*?\sfrom\s)?['"](?<from>[^'"]+)['"]/gm;

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map(({ groups }) => ({
    from: groups?.from ?? '',
    // The shape of a view is no dependency on it.
    isType: /^type\s/.test(groups?.what ?? ''),
  }));

const layerOf = (file: string) =>
  Object.entries(layers)
    .filter(([prefix]) => file.startsWith(prefix))
    .sort(([one], [other]) => other.length - one.length)[0]?.[1];

it('Every file imports only from the layers below it', () => {
  const files = globSync('{src,cms,tests}/**/*.{ts,astro}').filter(
    (file) => !file.endsWith('.d.ts'),
  );
  assert.ok(files.length > 50, 'the files were found');
  const wrong = files.flatMap((file) => {
    const layer = layerOf(file);
    if (!layer) return [`${file} belongs to no layer`];
    return importsOf(file).flatMap(({ from, isType }) => {
      const isOwn = from.startsWith('.');
      const target = isOwn ? join(dirname(file), from) : from;
      const allowed = isOwn ? layer.own : layer.packages;
      const isShape = isType && /^src\/(views|model|search|kit)\//.test(target);
      return !allowed || allowed.test(target) || isShape || from.startsWith('node:')
        ? []
        : [`${file} imports ${target}`];
    });
  });
  assert.deepEqual(wrong, []);
});

it('Only views read the collections', () => {
  const readers = globSync('{src,cms}/**/*.{ts,astro}').filter((file) =>
    importsOf(file).some(({ from, isType }) => from === 'astro:content' && !isType),
  );
  const others = readers.filter(
    (file) => !file.startsWith('src/views/') && file !== 'src/content.config.ts',
  );
  assert.deepEqual(others, []);
});
