import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildSite } from '../../tools/build/site.ts';
import { copyContent } from './lib/content-copy.ts';

// Planted where somebody in a hurry might write it: nothing of it may reach a page.
const planted: Record<string, { file: string; edit: (text: string) => string; said: RegExp }> = {
  'in the words of a confidential record': {
    file: 'shelters/xk-north-line.yml',
    edit: (text) => text.replace('informacije.', 'informacije. Ulica lipa 12.'),
    said: /shelters\/xk-north-line\.yml.*place of a shelter.*Ulica lipa 12/,
  },
  'as a field of a confidential record': {
    file: 'shelters/xk-north-line.yml',
    edit: (text) => `address: Ulica lipa 12\n${text}`,
    said: /shelters\/xk-north-line\.yml – has no field named "address"/,
  },
  'in a guide, in Serbian': {
    file: 'guides/shelter.sr.mdx',
    edit: (text) => `${text}\nSigurna kuća je u ulici lipa 12.\n`,
    said: /guides\/shelter\.sr\.mdx, line \d+.*place of a shelter/,
  },
  'in a guide, in Albanian': {
    file: 'guides/safety-plan.sq.mdx',
    edit: (text) => `${text}\nStrehimorja gjendet në rrugën Bliri nr. 12.\n`,
    said: /guides\/safety-plan\.sq\.mdx, line \d+.*place of a shelter/,
  },
  'as a town, in English': {
    file: 'guides/help-a-friend.en.mdx',
    edit: (text) => `${text}\nThe shelter is in Viti.\n`,
    said: /guides\/help-a-friend\.en\.mdx, line \d+.*place of a shelter/,
  },
};

describe('The place of a shelter stops the build', () => {
  for (const [where, { file, edit, said }] of Object.entries(planted)) {
    it(where, async () => {
      using content = copyContent();
      content.change(file, edit);
      const out = join(content.root, 'dist');
      await assert.rejects(buildSite({ root: content.root, out }), (error: Error) => {
        assert.match(error.message, said);
        assert.match(error.message, /Nothing was built/);
        return true;
      });
      assert.equal(existsSync(out), false);
    });
  }
});
