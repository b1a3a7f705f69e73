import { model, type TypeName } from '../../src/model/index.ts';
import { expect, test } from './lib/desk-site.ts';

test.setTimeout(240_000);
// That a publish becomes a page is tested once, with a guide.
test.use({ isBuilt: false });

// One entry of each type, with its file's ending: the desk must be able to open and keep all of them.
const entries: Record<TypeName, string> = {
  guides: 'shelter.sr.mdx',
  questions: 'start.yml',
  pages: 'about.sr.mdx',
  campaigns: '16-days.sr.mdx',
  services: 'xk-ombudsperson.yml',
  shelters: 'xk-north-line.yml',
  municipalities: 'gjakova.yml',
  glossary: 'victim-advocate.yml',
  settings: 'site.yml',
};

test('an entry of every type can be changed and published, and nothing but its file changes', async ({
  desk,
  site,
}) => {
  for (const [type, file] of Object.entries(entries) as [TypeName, string][]) {
    await test.step(type, async () => {
      const before = site.git('rev-parse', 'HEAD');
      await desk.edit(type, file.split('.')[0] ?? file);
      // Texts have an introduction; facts begin with a group that has a line for each language.
      const line =
        model[type].layout === 'prose'
          ? (await desk.pane('sr')).getByLabel('Short introduction', { exact: true })
          : desk.page.getByLabel('SR', { exact: true }).first();
      const now = await line.inputValue();
      // Not a sentence more: the check of texts counts them.
      const changed = type === 'settings' ? `${now}?` : now.replace(/[.?]?$/, ', proba$&');
      await line.fill(changed);
      await desk.publish();
      await expect.poll(() => site.git('rev-parse', 'HEAD'), { timeout: 30_000 }).not.toBe(before);
      const files = site.git('diff', '--name-only', before, 'HEAD').split('\n');
      expect(files).toContain(`content/${type}/${file}`);
      const slug = `content/${type}/${file.split('.')[0] ?? ''}.`;
      expect(files.filter((name) => !name.startsWith(slug))).toEqual([]);
    });
  }
});
