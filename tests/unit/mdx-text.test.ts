import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { readText as readInBrowser } from '../../cms/preview/pages/markdown.ts';
import { textParts } from '../../src/model/mdx-parts.ts';
import { readText } from '../../src/model/mdx-text.ts';
import { mdxEntries } from '../../tools/build/mdx-entries.ts';
import { componentNames, drawn, htmlOf } from './lib/mdx.ts';

const file = 'content/guides/a.sr.mdx';

describe('A text', () => {
  it('without components is one piece of HTML', () => {
    const [html, ...others] = drawn('## Šta & kako\n\n[a "b"](/sr/?a=1&b=2) **c** 1 < 2\n', file);
    assert.deepEqual(others, []);
    assert.equal(
      html,
      '<h2 id="šta--kako">Šta &amp; kako</h2>\n<p><a href="/sr/?a=1&amp;b=2">a &quot;b&quot;</a> <strong>c</strong> 1 &lt; 2</p>',
    );
  });

  it('is cut at components, which get what they were given and hold their own', () => {
    const steps = '<Steps>\n\n1. Prvo.\n\n   <Contact service="xk-police" />\n\n</Steps>';
    assert.deepEqual(drawn(`Pre.\n\n${steps}\n\nPosle.`, file), [
      '<p>Pre.</p>\n',
      {
        name: 'Steps',
        given: {},
        parts: [
          '<ol>\n<li>\n<p>Prvo.</p>\n',
          { name: 'Contact', given: { service: 'xk-police' }, parts: [] },
          '\n</li>\n</ol>',
        ],
      },
      '\n<p>Posle.</p>',
    ]);
  });

  it('is cut at elements that a page draws in its own way', () => {
    const parts = textParts(readText('Pre [a **b**](/sr/) posle.', file), ['a']);
    assert.deepEqual(parts, [
      '<p>Pre ',
      { name: 'a', given: { href: '/sr/' }, parts: ['a <strong>b</strong>'] },
      ' posle.</p>',
    ]);
  });

  it('leaves of a component that the page does not draw what it holds', () => {
    const text = readText('<Callout title="a">\n\nReči.\n\n</Callout>', file);
    assert.deepEqual(textParts(text, []), ['<p>Reči.</p>']);
  });

  it('has no two headings with one id', () => {
    assert.match(htmlOf(drawn('## A\n\n## A', file)), /id="a".*id="a-1"/s);
  });

  it('stops whoever reads it with all faults, each with its line in the file', () => {
    assert.throws(() => drawn('---\ntitle: A\n---\n\n# A\n\nReči {a}\n', file), {
      message: [
        'content/guides/a.sr.mdx, line 5: has a heading of the first level; the title is the only one, so write ##',
        'content/guides/a.sr.mdx, line 7: has { }, which is program code; write \\{ and \\} if you mean the signs',
      ].join('\n'),
    });
  });
});

describe('An MDX file', () => {
  it('becomes an entry with its text as it was written, and is no program', () => {
    const types: { extensions: string[]; getEntryInfo: (file: object) => object }[] = [];
    const setup = { addContentEntryType: (type: (typeof types)[number]) => types.push(type) };
    void mdxEntries().hooks['astro:config:setup']?.(setup as never);
    const [type] = types;
    assert.deepEqual(type?.extensions, ['.mdx']);
    // With one of these Astro would compile it.
    assert.deepEqual(Object.keys(type), ['extensions', 'getEntryInfo']);
    const contents = '---\ntitle: A\nslug: b\n---\n\nReči {a}\n';
    assert.partialDeepStrictEqual(type.getEntryInfo({ contents }), {
      data: { title: 'A', slug: 'b' },
      body: '\n\n\n\n\nReči {a}',
    });
  });
});

describe('Every text of the site', () => {
  it('is the same in the build and in a preview, which has another parser', () => {
    for (const path of globSync('content/**/*.mdx')) {
      const { content } = parseFrontmatter(readFileSync(path, 'utf8'));
      const [ours, theirs] = [readText(content, path), readInBrowser(content)].map((tree) =>
        textParts(tree, componentNames),
      );
      assert.deepEqual(theirs, ours, path);
    }
  });
});
