import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { z } from 'astro/zod';
import { model, type FactsType, type ProseType } from '../../src/model/index.ts';
import { copyContent } from './lib/content-copy.ts';

const files = globSync('src/**/*.{astro,ts}').map((file) => file.replaceAll('\\', '/'));

// Astro writes {text} as text. These write HTML: a drawing, whose words are escaped (charts.test.ts), words of a link
// that are drawn already, a block of data, a text out of its tree (mdx-text.test.ts), and the piece of a page in which a search found its words, which src/scripts/search/excerpt.ts escapes.
const writesHtml = [
  'src/components/Chart.astro',
  'src/components/NotesLink.astro',
  'src/components/StructuredData.astro',
  'src/components/Text.astro',
  'src/scripts/search/results.ts',
];

describe('what editors write into fields', () => {
  it('is written as text by every component', () => {
    const found = files.filter((file) =>
      /set:html|is:raw|innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    assert.deepEqual(found.sort(), writesHtml);
  });
});

const refused = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)//https://example.org',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  '//example.org/',
];

/** The fields of a schema, each with its path, by what zod itself says of them. */
const fieldsIn = (schema: z.ZodType, path: string): [string, z.ZodType][] => {
  const { def } = schema as unknown as {
    def: Partial<Record<'shape', Record<string, z.ZodType>>> &
      Partial<Record<'element' | 'innerType' | 'in' | 'out', z.ZodType>>;
  };
  const below = [
    ...Object.entries(def.shape ?? {}),
    ...[def.element, def.innerType, def.in, def.out].flatMap((inner) =>
      inner ? [['', inner] as const] : [],
    ),
  ];
  return [
    [path, schema],
    ...below.flatMap(([name, inner]) => fieldsIn(inner, name ? `${path}.${name}` : path)),
  ];
};

describe('an address in a field', () => {
  const types = Object.entries(model) as [string, ProseType | FactsType][];
  const fields = types.flatMap(([name, type]) =>
    (type.layout === 'prose' ? [type.text, type.facts] : [type.schema]).flatMap((schema) =>
      fieldsIn(schema, name),
    ),
  );
  // What pages link to: found by name, so that a new one is not forgotten.
  const addresses = new Map(
    fields.filter(
      ([path, { def }]) =>
        /\.(?:url|website|email|link|href)$|exit\.\w+$/.test(path) && def.type === 'string',
    ),
  );

  it('is one of several fields', () => {
    assert.ok(addresses.size > 5, [...addresses.keys()].join(', '));
  });

  for (const [path, field] of addresses) {
    it(`leads to the web or a mail only: ${path}`, () => {
      assert.deepEqual(
        refused.filter((address) => field.safeParse(address).success),
        [],
      );
    });
  }

  it('is told by the check, with file, field, reason and mend', () => {
    using content = copyContent();
    content.change('settings/site.yml', (text) =>
      text.replace('https://sr.wikipedia.org/sr-el/', 'javascript:alert(1)'),
    );
    const [problem = '', ...others] = content.problems();
    assert.match(
      problem,
      /^content\/settings\/site\.yml – exit\.sr – is not a .*web address; write it whole/,
    );
    assert.deepEqual(others, []);
  });
});

describe('what Astro compiles', () => {
  it('is no Markdown and no MDX outside the content', () => {
    assert.deepEqual(globSync('src/**/*.{md,mdx,markdown}'), []);
  });

  it('is no text of the content, of which nothing becomes a program', () => {
    assert.match(readFileSync('astro.config.mjs', 'utf8'), /integrations: \[mdxEntries\(\)\]/);
  });
});
