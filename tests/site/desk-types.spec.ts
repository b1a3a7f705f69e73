import { model, type TypeName } from '../../src/model/index.ts';
import { checkContent } from '../../tools/content/check.ts';
import { expect, test } from './lib/desk-site.ts';

test.setTimeout(240_000);

// An entry of each type whose form holds what no other has, with its file's ending: the desk must be able to open
// and keep all of them. Events, organisations and texts for professionals are made of the same fields.
const entries: Partial<Record<TypeName, string>> = {
  guides: 'shelter.sr.mdx',
  questions: 'start.yml',
  pages: 'about.sr.mdx',
  campaigns: '16-days.sr.mdx',
  news: 'vpao-assessment-presented.sr.mdx',
  projects: 'eukojust.sr.mdx',
  reports: 'victim-protection-office-assessment.sr.mdx',
  indicators: 'domestic-violence-reports.yml',
  sheets: 'first-talk.yml',
  services: 'xk-ombudsperson.yml',
  shelters: 'xk-north-line.yml',
  municipalities: 'gjakova.yml',
  glossary: 'victim-advocate.yml',
  settings: 'site.yml',
};

test('an entry of every kind of form can be changed, nothing but its file changes, and all of it may be published', async ({
  desk,
  site,
}) => {
  const before = site.git('rev-parse', 'HEAD');
  const drafts: string[] = [];
  for (const [type, file] of Object.entries(entries) as [TypeName, string][]) {
    await test.step(type, async () => {
      const id = file.split('.')[0] ?? file;
      await desk.edit(type, id);
      // Texts have an introduction; facts begin with a group that has a line for each language.
      const line =
        model[type].layout === 'prose'
          ? (await desk.pane('sr')).getByLabel('Short introduction', { exact: true })
          : desk.page.getByLabel('SR', { exact: true }).first();
      const now = await line.inputValue();
      // Not a sentence more: the check of texts counts them.
      const changed = type === 'settings' ? `${now}?` : now.replace(/[.?]?$/, ', proba$&');
      await line.fill(changed);
      expect(await desk.save()).toBe(true);
      const draft = `cms/${type}/${id}`;
      drafts.push(draft);
      const files = site.git('diff', '--name-only', before, draft).split('\n');
      expect(files).toContain(`content/${type}/${file}`);
      expect(files.filter((name) => !name.startsWith(`content/${type}/${id}.`))).toEqual([]);
    });
  }

  // A text and facts are published elsewhere; of the settings there is one entry, in a fixed file.
  expect(await desk.setStatus('Ready')).toBe(true);
  await desk.publishReady();
  await expect(desk.notice.filter({ hasText: 'Entry published' })).toBeVisible({ timeout: 30_000 });
  expect(site.git('diff', '--name-only', before, 'HEAD')).toBe('content/settings/site.yml');

  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  for (const draft of drafts.filter((name) => !name.startsWith('cms/settings/'))) {
    site.git(...author, 'merge', '--quiet', '--no-edit', draft);
  }
  const wrong = checkContent(site.git('rev-parse', '--show-toplevel'));
  expect(wrong.filter(({ isWarning }) => !isWarning)).toEqual([]);
});
