import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { planImport } from '../../tools/translations/import.ts';
import { copyTexts, exchanged } from './lib/translations.ts';

const targets = localeCodes.filter((code) => code !== sourceLocale);

describe('What was exported and comes back', () => {
  it('changes nothing as long as nobody changed it', () => {
    using copy = copyTexts('all');
    for (const code of targets) {
      const { files, problems, changed } = planImport(
        copy.root,
        'x.po',
        exchanged(copy.root, code),
      );
      assert.deepEqual({ files, problems, changed }, { files: {}, problems: [], changed: 0 });
    }
  });

  it('gives the same guides and interface texts to the byte where there were none', () => {
    using copy = copyTexts('all');
    for (const code of ['sq', 'en']) {
      const file = exchanged(copy.root, code, ['guides', 'strings']);
      const guides = globSync(`content/guides/*.${code}.mdx`, { cwd: copy.root });
      const strings = `src/i18n/strings/${code}.json`;
      for (const gone of [...guides, strings]) rmSync(join(copy.root, gone));
      const { files, problems } = planImport(copy.root, 'x.po', file);
      assert.deepEqual(problems, []);
      assert.ok(guides.length > 0);
      // Who reads a text for the second time is asked anew.
      const unread = (text = '') => text.replace(/^reviewed: .*$/m, 'reviewed: none');
      const other = [...guides, strings].filter(
        (path) => files[path] !== unread(readFileSync(path, 'utf8')),
      );
      assert.deepEqual(other, []);
    }
  });
});
