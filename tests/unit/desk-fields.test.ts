import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTexts } from '../../tools/content/all-texts.ts';
import './lib/decap-modules.ts';

const { keepFields } = await import('../../cms/save/keep-fields.ts');
const { default: yaml } = await import('decap-cms-core/dist/esm/formats/yaml.js');

type Fields = Record<string, unknown>;

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** What Decap makes of a file when the form is changed by `edit`. */
const decap = (source: string, edit: (fields: Fields) => Fields) => {
  const [head, fields] = frontMatter.exec(source) ?? [];
  const written = yaml.toFile(edit(yaml.fromFile(fields ?? source)), ['title', 'lead', 'name']);
  return head === undefined ? written : `---\n${written}---\n${source.slice(head.length)}`;
};

const sources = [...new Map(allTexts('.').map(({ file, source }) => [file, source]))];

describe('the fields of a file that is opened at the desk', () => {
  it('are saved as they were when nothing was changed', () => {
    const wrong = sources.filter(([, source]) => {
      return (
        keepFields(
          source,
          decap(source, (fields) => fields),
        ) !== source
      );
    });
    assert.deepEqual(
      wrong.map(([file]) => file),
      [],
    );
    assert.ok(sources.length > 200, 'the files were found');
  });

  it('have one line changed when one was changed, at the end or where others were written otherwise', () => {
    for (const [file, source] of sources) {
      if (!/^ {2}by: editor$/m.test(source)) continue;
      const title = /^title: "[^"]+"$/m.exec(source)?.[0];
      const written = decap(source, (fields) => ({
        ...fields,
        ...(title && { title: 'Novo' }),
        checked: { ...(fields.checked as Fields), by: 'lawyer' },
      }));
      const wanted = source.replace(/^( {2}by: )editor$/m, '$1lawyer');
      const saved = keepFields(source, written).replace(/^title: "?Novo"?$/m, title ?? '');
      assert.equal(saved, wanted, file);
    }
  });

  it('take what was added and removed, and keep comments', () => {
    const source = "# Why\ntitle: 'a'\nlist: [b, c]\nnote: 'd'\n";
    const written = 'title: a\nlist:\n  - b\n  - c\nnew: e\n';
    assert.equal(keepFields(source, written), "# Why\ntitle: 'a'\nlist: [b, c]\nnew: e\n");
  });

  it('are Decap’s in a new file', () => {
    assert.equal(keepFields('', 'title: a\n'), 'title: a\n');
    assert.equal(keepFields('', '---\ntitle: a\n---\n\nb\n'), '---\ntitle: a\n---\n\nb\n');
  });
});
