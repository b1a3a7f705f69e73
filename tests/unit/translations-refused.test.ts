import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planImport } from '../../tools/translations/import.ts';
import { copyTexts, exchanged, refused, saying } from './lib/translations.ts';

const piece = (root: string, holds: string) => {
  const { units } = exchanged(root);
  const unit = units.find(
    ({ id, target }) => id.startsWith('guides/shelter#body') && target.includes(holds),
  );
  if (!unit) throw new Error(`No piece holds ${holds}.`);
  return unit.id;
};

const spoiled: [string, (root: string) => string, (text: string) => string, RegExp][] = [
  [
    'a value that is missing',
    () => 'strings#page.title',
    () => 'Oslonac',
    /sq\.json – page\.title – lacks \{\{title\}\}, where the page puts a value; write/,
  ],
  [
    'a text that is too long',
    () => 'guides/shelter#title',
    (text) => text.padEnd(81, 'a'),
    /shelter\.sq\.mdx – title – is longer than 80 characters; shorten it/,
  ],
  [
    'a number that the source does not have',
    () => 'guides/shelter#told',
    (text) => `${text} 193.`,
    /told – has the number 193, which the source does not have; write/,
  ],
  [
    'a number that is gone',
    () => 'guides/shelter#cost',
    (text) => text.replaceAll('112', ''),
    /cost – lacks the number 112; write/,
  ],
  [
    'a link that leads elsewhere',
    (root) => piece(root, '(tel:112)'),
    (text) => text.replace('(tel:112)', '(tel:192)'),
    /lacks the link to tel:112; write/,
  ],
  [
    'an address that the source does not have',
    () => 'guides/shelter#lead',
    (text) => `${text} www.example.org`,
    /lead – leads to www\.example\.org, and the source does not/,
  ],
  [
    'a heading or a list that was not there',
    (root) => piece(root, '(tel:112)'),
    (text) => text.replace(/^/, '- '),
    /body\.\d+ – is built otherwise than the source/,
  ],
  [
    'a block in the words',
    (root) => piece(root, '(tel:112)'),
    (text) => `${text} <Noticed>`,
    /body\.\d+ – .*<Noticed>/,
  ],
  [
    'a number to call that belongs to a service',
    (root) => piece(root, '(tel:112)'),
    (text) => `${text} +383 38 123 456`,
    /has the number 383/,
  ],
];

it('where leaving leads to is no text to translate', () => {
  using copy = copyTexts('all');
  const { units } = exchanged(copy.root, 'sq', ['settings']);
  assert.ok(units.length > 0);
  assert.deepEqual(
    units.filter(({ source }) => source.startsWith('http')),
    [],
  );
});

describe('What would break is refused, with field, reason and mend', () => {
  for (const [what, id, words, message] of spoiled) {
    it(what, () => {
      using copy = copyTexts();
      const problems = refused(copy.root, saying(exchanged(copy.root), id(copy.root), words));
      assert.match(problems.join('\n'), message);
    });
  }

  it('a text that nobody knows, and a language that the site does not have', () => {
    using copy = copyTexts();
    const file = exchanged(copy.root);
    const [first] = file.units;
    assert.ok(first);
    const unknown = { ...file, units: [{ ...first, id: 'strings#nav.mneu' }] };
    assert.match(refused(copy.root, unknown).join(), /sq\.po – strings#nav\.mneu – is no text/);
    assert.match(refused(copy.root, { ...file, code: 'rom' }).join(), /“rom”.*CONTRIBUTING\.md/);
  });

  it('a translation of what the source does not say any more, unless the rest is asked for', () => {
    using copy = copyTexts();
    const file = saying(exchanged(copy.root), 'guides/shelter#title', () => 'Titull tjetër');
    copy.change('guides/shelter.sr.mdx', (text) => text.replace(/^title: "/m, '$&Drugo: '));
    assert.match(refused(copy.root, file).join(), /title – was translated from an older source/);
    const { problems, leftOut } = planImport(copy.root, 'sq.po', file, true);
    assert.deepEqual(problems, []);
    assert.match(leftOut.join(), /guides\/shelter: its source has changed since/);
  });
});
