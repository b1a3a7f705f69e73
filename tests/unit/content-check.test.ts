import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyContent } from './lib/content-copy.ts';

describe('The content check', () => {
  it('finds nothing wrong with the content as it is', () => {
    using content = copyContent();
    assert.deepEqual(content.problems(), []);
  });

  it('names a misspelt field, its file and the mend', () => {
    using content = copyContent();
    content.change('services/xk-police.yml', (text) => text.replace('cost:', 'costs:'));
    assert.deepEqual(content.problems(), [
      'content/services/xk-police.yml – cost – is missing; choose one of free, charged, unknown',
      'content/services/xk-police.yml – has no field named "costs"; correct the spelling or remove it',
    ]);
  });

  it('names a number that cannot exist', () => {
    using content = copyContent();
    content.change('services/xk-victims-helpline.yml', (text) =>
      text.replace('0800 11112', '0800 1111'),
    );
    assert.deepEqual(content.problems(), [
      'content/services/xk-victims-helpline.yml – phones.0.number – is "0800 1111", which is no number of this country; compare it with the source digit by digit',
    ]);
  });

  it('names a reference that leads nowhere', () => {
    using content = copyContent();
    content.change('settings/site.yml', (text) => text.replace('xk-police', 'xk-polcie'));
    assert.deepEqual(content.problems(), [
      'content/settings/site.yml – helpBar.1 – names "xk-polcie", but there is no content/services/xk-polcie.yml; correct the name or add the file',
    ]);
  });

  it('names a required language that is missing, in facts and in texts', () => {
    using content = copyContent();
    content.change('municipalities/gjakova.yml', (text) => text.replace(/ {2}sq: .*\n/, ''));
    content.change('guides/in-danger.sq.mdx', () => undefined);
    const problems = content.problems();
    assert.ok(
      problems.includes('content/municipalities/gjakova.yml – name.sq – is missing; add it'),
    );
    assert.ok(
      problems.includes(
        'content/guides/in-danger.sq.mdx – does not exist, and the site needs it in this language; write it',
      ),
    );
  });

  it('lets a longer text fall back where a translation is missing', () => {
    using content = copyContent();
    content.change('guides/shelter.en.mdx', () => undefined);
    assert.deepEqual(content.problems(), []);
  });

  it('wants every text in the source language', () => {
    using content = copyContent();
    content.change('guides/shelter.sr.mdx', () => undefined);
    assert.match(content.problems().join('\n'), /guides\/shelter\.sr\.mdx – does not exist/);
  });

  it('refuses facts in a translation, where nobody would change them', () => {
    using content = copyContent();
    content.change('guides/shelter.en.mdx', (text) => text.replace('title:', 'order: 3\ntitle:'));
    assert.match(content.problems().join('\n'), /shelter\.en\.mdx – has no field named "order"/);
  });

  it('names a file whose name tells no language', () => {
    using content = copyContent();
    content.write('guides/other.de.mdx', '---\ntitle: A\n---\nB');
    assert.match(
      content.problems().join('\n'),
      /other\.de\.mdx – is not named <name>\.<language>\.mdx/,
    );
  });

  it('names a file that YAML cannot read, and goes on', () => {
    using content = copyContent();
    content.write('services/xk-broken.yml', 'name: [');
    content.change('services/xk-fire.yml', (text) => text.replace('kind:', 'sort:'));
    const problems = content.problems();
    assert.ok(problems.some((line) => line.startsWith('content/services/xk-broken.yml – ')));
    assert.ok(problems.some((line) => line.startsWith('content/services/xk-fire.yml – kind')));
  });
});

describe('One run of the content check', () => {
  it('tells everything in every file: line, rule, reason and mend', () => {
    using content = copyContent();
    content.change('guides/shelter.sr.mdx', (text) => `${text}\nLorem ipsum. Djeca spavaju.\n`);
    content.change('guides/shelter.en.mdx', (text) => `${text}\n## IMPORTANT INFORMATION\n`);
    content.change('glossary/helpline.yml', (text) =>
      text.replace(/meaning:\n {2}sr: .*/, 'meaning:\n  sr: Sigurna kuća u Gnjilanu (nova.'),
    );
    const rules = content
      .problems()
      .map((problem) => problem.split(' – ').slice(0, -1).join(' – '));
    const line = (file: string, number: number) => `content/${file}, line ${number}`;
    const ends = (file: string) => content.read(file).trimEnd().split('\n').length;
    const meaning = content.read('glossary/helpline.yml').split('\n').indexOf('meaning:') + 2;
    assert.deepEqual(rules, [
      `${line('guides/shelter.en.mdx', ends('guides/shelter.en.mdx'))} – capitals`,
      `${line('guides/shelter.sr.mdx', ends('guides/shelter.sr.mdx'))} – placeholder`,
      `${line('guides/shelter.sr.mdx', ends('guides/shelter.sr.mdx'))} – one Serbian`,
      `${line('glossary/helpline.yml', meaning)} – meaning.sr – place of a shelter`,
      `${line('glossary/helpline.yml', meaning)} – meaning.sr – quotation marks and brackets`,
    ]);
  });
});

describe('A text', () => {
  it('holds no number of a service, which would lose its state there', () => {
    for (const number of ['[0800 11112](tel:080011112)', 'Zovite 0800 11112.', '+383 38 223 782']) {
      using content = copyContent();
      content.change('guides/shelter.sr.mdx', (text) => `${text}\n${number}\n`);
      assert.match(content.problems().join('\n'), /shelter\.sr\.mdx – holds the number/);
    }
  });

  it('may hold a short number, a date and a year', () => {
    using content = copyContent();
    content.change(
      'guides/shelter.sr.mdx',
      (text) => `${text}\n[192](tel:192), 21. novembra 2026.\n`,
    );
    assert.deepEqual(content.problems(), []);
  });

  it('cannot take the address of another page', () => {
    using content = copyContent();
    content.write('pages/search.sr.mdx', '---\ntitle: A\n---\nB');
    assert.match(content.problems().join('\n'), /search\.sr\.mdx – has the name of another page/);
  });
});

describe('A source', () => {
  const guide = 'guides/shelter.sr.mdx';

  it('is a page, or a publisher where the page must not be found, never both and never neither', () => {
    using content = copyContent();
    content.change(guide, (text) =>
      text.replace(
        '\nsources:\n',
        "\nsources:\n  - date: '2019'\n  - url: https://example.org/a\n    publisher: example.org\n",
      ),
    );
    const problems = content.problems().join('\n');
    assert.match(problems, /sources\.0\.url – is missing; write it, or write the publisher alone/);
    assert.match(problems, /sources\.1\.url – stands beside a publisher; remove/);
  });
});
