import { test as base, type Browser, type Page } from '@playwright/test';
import { project } from '../desk-copy.ts';
import { repositoryOf } from './git.ts';
import { serveHostedDesk } from './hosted-desk.ts';
import { directory, ngo, staff } from './people.ts';
import { serveGitHub } from './server.ts';
import type { User, World } from './world.ts';

/** A hosted desk, the GitHub behind it, and what was asked of it. */
export interface HostedDesk {
  world: World;
  asked: string[];
  /** A browser of somebody’s own, signed in at the desk. */
  signedIn: (user: User) => Promise<Page>;
}

const openAs = async (browser: Browser, origin: string, { name }: User): Promise<Page> => {
  const context = await browser.newContext();
  await context.route('https://www.githubstatus.com/**', (route) =>
    route.fulfill({ json: { components: [] }, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/admin/`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Login with GitHub' }).click();
  await (await opened).getByRole('link', { name, exact: true }).click();
  return page;
};

/** Playwright’s test with a hosted desk; its GitHub lives as long as the worker. */
export const test = base.extend<object, { hosted: HostedDesk }>({
  hosted: [
    async ({ browser }, use) => {
      const repository = repositoryOf(project);
      const world: World = {
        repository,
        users: [ngo, staff, directory],
        places: [{ owner: 'oslonac', name: 'site', isFork: false, refs: 'refs/' }],
        pulls: [],
        forkDelay: 2,
        isChecked: true,
      };
      const asked: string[] = [];
      const github = await serveGitHub(world, asked);
      const desk = await serveHostedDesk({ repository: 'oslonac/site', github: github.origin });
      await use({ world, asked, signedIn: (user) => openAs(browser, desk.origin, user) });
      desk.close();
      github.close();
      repository.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
