import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { completeCodes } from '../../src/i18n/locales.ts';
import { insideOf } from '../../tools/content/pictures/formats/index.ts';
import { componentsPage } from '../../tools/editors-guide/components.ts';
import { most } from '../../tools/editors-guide/picture.ts';
import { stepsIn } from '../../tools/editors-guide/steps.ts';
import { namesIn } from './lib/desk-names.ts';

const folder = 'docs/editors';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

for (const language of completeCodes) {
  describe(`the editors’ guide in ${language}`, () => {
    const guide = read(`${language}.md`);

    it('has the page about components that the command makes (npm run docs:editors -- --pages)', async () => {
      const name = `components.${language}.md`;
      assert.equal(read(name), await componentsPage(language, join(folder, name)));
    });

    it('calls buttons and fields in bold as the desk does', async () => {
      const isName = await namesIn(language);
      const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
      assert.ok(bold.length > 40, 'the names were found');
      assert.deepEqual(
        bold.filter((name) => !isName(name.replaceAll('\n', ' '))),
        [],
      );
      assert.equal(isName('A button that the desk does not have'), false);
    });

    it('shows every picture that the command takes, each with what one sees', () => {
      const shown = [...guide.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)];
      assert.ok(shown.every(([, alt = '']) => alt.split(' ').length > 4));
      assert.deepEqual(
        shown.map(([, , file]) => file).sort(),
        stepsIn(language)
          .filter(({ isForReadme }) => !isForReadme)
          .map(({ name }) => `${language}-${name}.png`)
          .sort(),
      );
    });

    it('has the same steps as in the other languages', () => {
      const shape = (text: string) =>
        [...text.matchAll(/^(#+ \d*|\d+\.|-|\|)/gm)].map(([, sign]) => sign).join(' ');
      assert.equal(shape(guide), shape(read('en.md')));
    });
  });
}

it('Pictures of the guide are small, and hold nothing besides what one sees', () => {
  const files = [...globSync(`${folder}/pictures/*.png`), 'docs/desk.png'];
  const wrong = files.filter((file) => {
    const bytes = readFileSync(file);
    const inside = insideOf(bytes);
    return bytes.length > most || inside?.kinds.length !== 0 || inside.width > 1280;
  });
  assert.ok(files.length > 20, 'the pictures were found');
  assert.deepEqual(wrong, []);
});
