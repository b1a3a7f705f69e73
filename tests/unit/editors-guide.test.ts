import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { componentsPage } from '../../tools/editors-guide/components.ts';

for (const language of localeCodes) {
  describe(`the editors’ guide in ${language}`, () => {
    it('has the page about components that the command makes (npm run docs:editors -- --pages)', async () => {
      const file = `docs/editors/components.${language}.md`;
      assert.equal(readFileSync(file, 'utf8'), await componentsPage(language, file));
    });
  });
}
