import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTexts } from '../../tools/content/all-texts.ts';
import { openContact, type Contact } from '../../tools/launch/contacts.ts';
import { openItems } from '../../tools/launch/open-items.ts';
import { openStatements } from '../../tools/launch/statements.ts';
import { launchTable } from '../../tools/launch/table.ts';
import { copyContent } from './lib/content-copy.ts';
import { paragraph } from './lib/fixture-texts.ts';

const line: Contact = {
  name: { en: 'Line' },
  country: 'XK',
  places: [],
  phones: [{}],
  state: 'confirmed',
  checked: { on: '2026-11-21', by: 'editor', how: 'sources' },
};
const open = (contact: Partial<Contact>, today = '2026-11-22') =>
  openContact('a.yml', { ...line, ...contact }, new Map([['gjilan', 'Gjilan/Gnjilane']]), today);

describe('A contact is open', () => {
  it('while it is unconfirmed, with its doubt, in each of its places', () => {
    assert.deepEqual(open({}), []);
    const note = { en: 'One source only.' };
    assert.deepEqual(open({ state: 'unconfirmed', note, places: ['gjilan'] }), [
      {
        what: 'contact',
        file: 'a.yml',
        place: 'Kosovo, Gjilan/Gnjilane',
        detail: 'Line: not yet confirmed. One source only.',
      },
    ]);
  });

  it('once the day of its next check has passed', () => {
    assert.deepEqual(open({}, '2027-02-19'), []);
    assert.deepEqual(
      open({ country: 'RS' }, '2027-02-20').map(({ place, detail }) => [place, detail]),
      [['Serbia', 'Line: its check was due by 2027-02-19.']],
    );
  });
});

describe('A statement is open', () => {
  const facts = {
    legalBasis: [
      { law: { en: 'Criminal Code' }, articles: ['63'], state: 'unconfirmed' },
      { law: { en: 'Constitution' }, articles: [], state: 'confirmed' },
    ],
  };
  const body = 'Reči.\n\n<Unconfirmed year="2020">\n\nNalog daje sud.\n\n</Unconfirmed>';
  const text = { ...paragraph(body), body, bodyLine: 20, facts };

  it('with its line where it stands in a text, and once where it is a law', () => {
    const found = openStatements(text, 'sr').map(({ line, detail }) => [line, detail]);
    assert.deepEqual(found, [
      [22, 'source of 2020: Nalog daje sud.'],
      [undefined, 'law that nobody has read: Criminal Code, 63'],
    ]);
    assert.equal(openStatements({ ...text, locale: 'sq' }, 'sr').length, 1);
  });
});

describe('The list of what is open', () => {
  it('counts by place and by language, and names everything', () => {
    const table = launchTable([
      ...open({ state: 'unconfirmed', places: ['gjilan'] }),
      { what: 'text', file: 'content/guides/a.sr.mdx', locale: 'sr', detail: '' },
      { what: 'text', file: 'content/guides/a.sq.mdx', locale: 'sq', detail: '' },
      { what: 'statement', file: 'content/guides/a.sr.mdx', line: 3, locale: 'sr', detail: 'b' },
    ]);
    assert.equal(
      table,
      `By place                 contacts  statements
Kosovo, Gjilan/Gnjilane         1           0

By language  unread texts  statements
Serbian                 1           1
Albanian                1           0
English                 0           0
Bosnian                 0           0
Turkish                 0           0

Contacts to confirm: 1
  a.yml – Line: not yet confirmed.

Statements to confirm: 1
  content/guides/a.sr.mdx, line 3 – b

Texts to be read by a native speaker: 2
  content/guides/a – sq, sr`,
    );
  });

  it('is read from the content, and is empty once all is confirmed', () => {
    using content = copyContent();
    const before = openItems(allTexts(content.root), '2026-11-22');
    assert.ok(before.some(({ file }) => file === 'content/pages/about.sr.mdx'));
    content.change('pages/about.sr.mdx', (text) =>
      text.replace('reviewed: none', 'reviewed: native'),
    );
    const after = openItems(allTexts(content.root), '2026-11-22');
    assert.equal(after.length, before.length - 1);
    assert.ok(openItems(allTexts(content.root), '2028-01-01').length > after.length);
    assert.deepEqual(openItems([], '2026-11-22'), []);
  });
});
