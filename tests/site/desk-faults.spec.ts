import type { Page, Route } from '@playwright/test';
import { full, otherGit } from '../unit/lib/other-git.ts';
import { Desk } from './lib/desk.ts';
import { expect, test } from './lib/desk-site.ts';

test.setTimeout(240_000);
test.use({ hasSecondPane: false });

const file = 'content/glossary/shelter.yml';
const branch = 'cms/glossary/shelter';
const inWindow = 'Your text is still in this window';
const unanswered = `The desk on this computer does not answer: it was stopped, or there is no connection. Take it that nothing was written. ${inWindow}, and a copy in this browser’s backup.`;

const line = (page: Page) => page.getByLabel('SR', { exact: true }).first();

const write = async (page: Page, text: string) => {
  // Decap puts the cursor back where it was, so that new text would stand before the old one.
  await line(page).clear();
  await line(page).fill(text);
};

const openTerm = async (page: Page, origin: string, name?: string) => {
  const desk = new Desk(page);
  await desk.open(origin, name);
  await desk.edit('glossary', 'shelter');
  return desk;
};

/** Saves, is refused with a sentence, and finds the text where the sentence says. */
const expectRefused = async (desk: Desk, text: string, ...sentences: (string | RegExp)[]) => {
  expect(await desk.save()).toBe(false);
  for (const sentence of sentences) await expect(desk.notice).toContainText(sentence);
  await expect(line(desk.page)).toHaveValue(text);
};

// Where Decap keeps what is in a form; it writes two seconds after the last key.
const expectBackup = (page: Page, key: string, text: string) =>
  expect
    .poll(() =>
      page.evaluate(
        (name) =>
          new Promise<string>((resolve) => {
            indexedDB.open('localforage').onsuccess = ({ target }) => {
              const { result: database } = target as IDBOpenDBRequest;
              const store = database.transaction('keyvaluepairs').objectStore('keyvaluepairs');
              store.get(name).onsuccess = (found) => {
                database.close();
                resolve(JSON.stringify((found.target as IDBRequest).result ?? ''));
              };
            };
          }),
        key,
      ),
    )
    .toContain(text);

/** The next save meets `fault` on its way. */
const onSave = (page: Page, fault: (route: Route) => Promise<void>) =>
  page.route(
    (url) => url.pathname.startsWith('/admin/api'),
    async (route) => {
      if (route.request().postData()?.includes('"persistEntry"')) await fault(route);
      else await route.fallback();
    },
  );

test('a server that is stopped while it saves, before or after it wrote, or that no network leads to, loses nothing', async ({
  page,
  context,
  site,
}) => {
  const desk = await openTerm(page, site.origin);

  await test.step('stopped before it wrote', async () => {
    await write(page, 'Prvi tekst');
    await onSave(page, async (route) => {
      await site.stop();
      await route.continue();
    });
    await expectRefused(desk, 'Prvi tekst', unanswered);
    await expectBackup(page, 'backup.glossary.shelter', 'Prvi tekst');
    await page.unrouteAll();
    await site.startAgain();
    expect(await desk.save()).toBe(true);
    expect(site.git('show', `${branch}:${file}`)).toContain('sr: Prvi tekst\n');
  });

  await test.step('stopped after it wrote', async () => {
    await write(page, 'Drugi tekst');
    await onSave(page, async (route) => {
      await route.fetch();
      await site.stop();
      await route.abort('connectionreset');
    });
    await expectRefused(desk, 'Drugi tekst', unanswered);
    await page.unrouteAll();
    await site.startAgain();
    expect(await desk.save()).toBe(true);
    expect(site.git('show', `${branch}:${file}`)).toContain('sr: Drugi tekst\n');
  });

  await test.step('no network', async () => {
    await write(page, 'Treći tekst');
    await context.setOffline(true);
    await expectRefused(desk, 'Treći tekst', unanswered);
    await context.setOffline(false);
    expect(await desk.save()).toBe(true);
    expect(site.git('show', `${branch}:${file}`)).toContain('sr: Treći tekst\n');
  });
});

test('of two editors at one entry the second is told who was there first, and keeps the text', async ({
  page,
  context,
  browser,
  site,
}) => {
  const other = await browser.newContext();
  const first = await openTerm(await other.newPage(), site.origin, 'Prva');
  const second = await openTerm(page, site.origin, 'Druga');
  await write(first.page, 'Tekst prve');
  expect(await first.save()).toBe(true);
  await other.close();

  await write(page, 'Tekst druge');
  const sentences = [/Prva changed it last, on .+ at .+\./, inWindow];
  await expectRefused(second, 'Tekst druge', ...sentences);
  expect(site.git('show', `${branch}:${file}`)).toContain('sr: Tekst prve\n');

  await test.step('what the browser kept does not write over it either', async () => {
    await expectBackup(page, 'backup.glossary.shelter', 'Tekst druge');
    const again = new Desk(await context.newPage(), true);
    await page.close();
    await again.page.goto(`${site.origin}/admin/#/collections/glossary/entries/shelter`);
    await expect(line(again.page)).toHaveValue('Tekst druge');
    await expectRefused(again, 'Tekst druge', ...sentences);
    expect(site.git('show', `${branch}:${file}`)).toContain('sr: Tekst prve\n');
  });
});

test('a full disk is said, and what could not be written waits in the form', async ({
  page,
  site,
}) => {
  const desk = await openTerm(page, site.origin);
  await write(page, 'Novi tekst');
  const makeRoom = otherGit(full('hash-object'));
  try {
    await expectRefused(desk, 'Novi tekst', 'The disk of this computer is full', inWindow);
  } finally {
    makeRoom();
  }
  expect(site.git('branch', '--list', branch)).toBe('');
  expect(await desk.save()).toBe(true);
  expect(site.git('show', `${branch}:${file}`)).toContain('sr: Novi tekst\n');
});

test.describe('with a second language beside the form', () => {
  test.use({ hasSecondPane: true });

  test('a browser that was closed in the middle offers what it kept, in each language', async ({
    page,
    context,
    site,
  }) => {
    const label = 'Short introduction';
    const desk = new Desk(page);
    await desk.open(site.origin);
    await desk.edit('guides', 'shelter');
    await desk.fill('sr', label, 'Nesačuvan tekst.');
    await desk.fill('sq', label, 'Tekst i paruajtur.');
    await expectBackup(page, 'backup.guides.shelter', 'Tekst i paruajtur.');
    await page.close();

    const again = new Desk(await context.newPage(), true);
    await again.page.goto(`${site.origin}/admin/#/collections/guides/entries/shelter`);
    const kept = async (locale: 'sr' | 'sq') =>
      (await again.pane(locale)).getByLabel(label, { exact: true });
    await expect(await kept('sr')).toHaveValue('Nesačuvan tekst.');
    await expect(await kept('sq')).toHaveValue('Tekst i paruajtur.');
    expect(await again.save()).toBe(true);
    expect(site.git('diff', '--name-only', 'HEAD', 'cms/guides/shelter').split('\n')).toEqual([
      'content/guides/shelter.sq.mdx',
      'content/guides/shelter.sr.mdx',
    ]);
  });
});
