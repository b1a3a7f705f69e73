import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockPattern, fromBlock, toBlock } from '../../cms/editor-components.ts';
import { escapeMdx } from '../../cms/escape-mdx.ts';
import { mdxComponents } from '../../src/model/mdx-components.ts';
import { readText } from '../../src/model/mdx-text.ts';

const read = (text: string) => readText(text, 'content/guides/help.sr.mdx');

const refused = {
  'an import': "import x from 'node:fs'\n\nText",
  'an export': 'export const x = 1\n\nText',
  'an expression in a sentence': 'Text {process.env.HOME}',
  'an expression on a line of its own': '{1}',
  'an unknown component': '<Map />',
  'raw HTML': 'a<br>b',
  'an HTML comment': '<!-- later -->',
  'a script': '<script>alert(1)</script>',
  'a fragment': '<>Text</>',
  'an attribute that a component does not have':
    '<Callout title="a" onclick="b">\n\nText\n\n</Callout>',
  'an attribute with code': '<Callout title={1}>\n\nText\n\n</Callout>',
  'attributes spread from code': '<Callout title="a" {...b}>\n\nText\n\n</Callout>',
  'a component without what it needs': '<Callout>\n\nText\n\n</Callout>',
  'a javascript: link': '[a](javascript:alert(1))',
  'a javascript: link written with entities': '[a](java&#115;cript:alert(1))',
  'a javascript: link by reference': '[a][b]\n\n[b]: javascript:alert(1)',
  'words in italics without their language': 'Kaže se *help*',
  'words in italics with a code that no language has': 'Kaže se *xx: help*',
  'a picture about which nothing is said': '![a](../media/a.png)',
  'a picture of another site': '![a](https://example.org/a.png)',
  'a picture of another site by reference': '![a][b]\n\n[b]: //example.org/a.png',
};

const passed = {
  'headings, lists, quotes and tables':
    '## A\n\n- **b** *en: c*\n\n1. d\n\n> e\n\n| f | g |\n| - | - |\n| 1 | 2 |',
  'links to pages, numbers and addresses':
    '[a](/sr/guides/x/) [b](tel:192) [c](mailto:a@b.cc) [d](https://e.f/) [g](#h)',
  'pictures of our own': '<Figure src="../media/a.png" alt="Dve žene" licence="own" />',
  'the components of the list':
    '<Callout title="a &quot;b&quot;">\n\n**c**\n\n</Callout>\n\n<Noticed>\n\nd\n\n</Noticed>',
  'signs that look like code, when escaped': 'a \\{b\\} \\<3, 1 < 2',
  'code as code': '`{a} <b>`\n\n```\n{c}\n```',
};

describe('the guard of texts', () => {
  for (const [what, text] of Object.entries(refused)) {
    it(`refuses ${what}, with file and line`, () => {
      assert.throws(() => read(`\n${text}`), /^Error: content\/guides\/help\.sr\.mdx, line [24]: /);
    });
  }

  for (const [what, text] of Object.entries(passed)) {
    it(`lets ${what} pass`, () => {
      assert.doesNotThrow(() => read(text));
    });
  }
});

describe('escaping on saving', () => {
  const texts = [
    ...Object.values(refused),
    ...Object.values(passed),
    'Volim <3',
    'see <https://a.b> or <a@b.cc>',
  ];

  it('changes nothing the second time', () => {
    for (const text of texts) assert.equal(escapeMdx(escapeMdx(text)), escapeMdx(text));
  });

  it('leaves everything that the guard lets pass', () => {
    for (const [what, text] of Object.entries(passed)) {
      assert.equal(escapeMdx(text), text, what);
    }
  });

  it('makes words of what editors type as words', () => {
    const text = escapeMdx('Volim <3 {ime}\n\nimport robe <br> <https://a.b> <a@b.cc>');
    assert.equal(
      text,
      'Volim \\<3 \\{ime\\}\n\n&#105;mport robe \\<br> [https://a.b](https://a.b) [a@b.cc](mailto:a@b.cc)',
    );
    assert.doesNotThrow(() => read(text));
  });
});

const typed = { line: 'Kaže "da" & ne', text: 'Reči.', service: 'xk-police', term: 'shelter' };

describe('the desk’s buttons', () => {
  for (const component of mdxComponents) {
    it(`write ${component.name} as the guard wants it, and read it again`, () => {
      const bodies = { text: { body: 'Prvi.\n\nDrugi **deo**.' }, list: { body: '1. a\n2. b' } };
      const { attributes, holds } = component;
      const values: Record<string, string> = {
        ...Object.fromEntries(
          attributes.map(({ name, kind, labels = {} }) => [
            name,
            { ...typed, picture: '../media/a.jpg', choice: Object.keys(labels)[0] ?? '' }[kind],
          ]),
        ),
        ...(holds === 'nothing' ? {} : bodies[holds]),
      };
      const block = toBlock(component, values);
      assert.doesNotThrow(() => read(block));
      const found = blockPattern(component).exec(`${block}\n\nDalje.`);
      assert.ok(found);
      assert.deepEqual(fromBlock(found), values);
    });

    it(`have an example of ${component.name} that the guard lets pass`, () => {
      assert.doesNotThrow(() => read(component.example));
    });
  }
});
