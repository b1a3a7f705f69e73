import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { planImport } from '../../tools/translations/import.ts';
import { copyTexts, exchanged, saying } from './lib/translations.ts';

const guide = 'content/guides/shelter.sq.mdx';
const read = (text: string) => text.replace('reviewed: none', 'reviewed: native');

describe('A translation that comes back', () => {
  it('is written into its text, which nobody has read from then on', () => {
    using copy = copyTexts();
    copy.change('guides/shelter.sq.mdx', read);
    const file = saying(exchanged(copy.root), 'guides/shelter#title', () => 'Titull tjetër');
    const { files, changed, problems } = planImport(copy.root, 'sq.po', file);
    assert.deepEqual(problems, []);
    assert.equal(changed, 1);
    assert.deepEqual(Object.keys(files), [guide]);
    const before = copy.read('guides/shelter.sq.mdx');
    const expected = before
      .replace(/^title: .*$/m, 'title: "Titull tjetër"')
      .replace('reviewed: native', 'reviewed: none');
    assert.equal(files[guide], expected);
  });

  it('follows the source of now once the translator is done with all of it', () => {
    using copy = copyTexts();
    copy.change('guides/shelter.sr.mdx', (text) => text.replace(/^lead: "/m, '$&Važno je ovo. '));
    const file = exchanged(copy.root);
    const inGuide = (id: string) => id.startsWith('guides/shelter#title');
    assert.equal(file.units.find(({ id }) => inGuide(id))?.needsWork, true);
    const half = saying(file, 'guides/shelter#lead', () => 'Fjali e re.');
    const left = planImport(copy.root, 'sq.po', half);
    assert.deepEqual([left.files, left.leftOut.length], [{}, 1]);
    const whole = { ...half, units: half.units.map((unit) => ({ ...unit, needsWork: false })) };
    const done = planImport(copy.root, 'sq.po', whole, true);
    assert.deepEqual(done.leftOut, []);
    assert.match(done.problems.map(({ message }) => message).join(), /lacks the number 192/);
    const numbers = /^lead: "(.*)"$/m.exec(copy.read('guides/shelter.sr.mdx'))?.[1] ?? '';
    const right = saying(
      whole,
      'guides/shelter#lead',
      () => `Fjali e re ${(numbers.match(/\d+/g) ?? []).join(' ')}.`,
    );
    const { files } = planImport(copy.root, 'sq.po', right);
    const was = /^follows: .*$/m.exec(copy.read('guides/shelter.sq.mdx'))?.[0] ?? 'none';
    assert.match(files[guide] ?? '', /^follows: s\w+$/m);
    assert.ok(!files[guide]?.includes(was));
  });

  it('goes into facts without touching what stands around it, and is marked as compared', () => {
    using copy = copyTexts();
    copy.change('services/xk-police.yml', (text) => `# Asked twice.\n${text}`);
    const file = saying(exchanged(copy.root), 'services/xk-police#shortName', () => 'Policët');
    const { files } = planImport(copy.root, 'sq.po', file);
    const before = copy.read('services/xk-police.yml');
    assert.equal(
      files['content/services/xk-police.yml'],
      before.replace('  sq: Policia\n', '  sq: Policët\n'),
    );
    const marks = files['tools/translations/marks/sq.json'] ?? '';
    assert.deepEqual(Object.keys(JSON.parse(marks) as object), ['services/xk-police#shortName']);
  });

  it('goes into the interface texts in their order', () => {
    using copy = copyTexts();
    const file = saying(exchanged(copy.root), 'strings#nav.menu', () => 'Lista');
    const { files } = planImport(copy.root, 'sq.po', file);
    const strings = JSON.parse(files['src/i18n/strings/sq.json'] ?? '') as Record<string, string>;
    assert.equal(strings['nav.menu'], 'Lista');
    assert.equal(Object.keys(strings)[0], 'site.name');
  });

  it('needs no phrases that people type, and takes none from the source', () => {
    using copy = copyTexts();
    const file = exchanged(copy.root);
    rmSync(join(copy.root, guide));
    const none = saying(file, 'guides/shelter#keywords', () => '');
    const { files, problems } = planImport(copy.root, 'sq.po', none);
    assert.deepEqual(problems, []);
    assert.match(files[guide] ?? '', /^title: /m);
    assert.doesNotMatch(files[guide] ?? '', /^keywords:/m);
  });

  it('gets a day that its campaign did not have', () => {
    using copy = copyTexts('all');
    const file = exchanged(copy.root, 'sq', ['campaigns']);
    const whole = copy.read('campaigns/16-days.sq.mdx');
    copy.change('campaigns/16-days.sq.mdx', (text) =>
      text.replace(/^ {2}- day: 3\n(?: {4}.*\n)+/m, ''),
    );
    const { files, problems } = planImport(copy.root, 'sq.po', file);
    assert.deepEqual(problems, []);
    assert.equal(files['content/campaigns/16-days.sq.mdx'], whole);
  });
});
