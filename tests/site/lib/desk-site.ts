import { expect, test as base, type Page } from '@playwright/test';
import { copyProject } from './desk-copy.ts';
import { serveBuilt, startServer, type DeskServer } from './desk-server.ts';
import { Desk } from './desk.ts';
import { follow } from './test.ts';

/** The site and the desk, over a copy of the project with its repository. */
interface DeskSite extends Pick<DeskServer, 'origin' | 'updates'> {
  git: (...options: string[]) => string;
  /** Ends the server; who asks now gets no answer. */
  stop: () => Promise<void>;
  /** Ends the server and starts it anew, under the same address. */
  startAgain: () => Promise<void>;
  /** Ends the server and starts `npm start` in its place: it builds the site, and again after each publish. */
  startBuilding: () => Promise<void>;
}

// Three libraries try to compile code when they are loaded, and do without it when the policy forbids
// it. The browser then tells nobody but those who listen for it.
const probes = [
  // @iarna/toml, in Decap: looks for a function of Node.
  "eval(`require('util').inspect`)",
  // ts-invariant, in Decap: would put `process` where a bundler looks for it.
  'Function(`stub`,`process = stub`)',
  // Zod: asks whether it may compile, while the model is loaded and before the desk tells it not to.
  'Function(``)',
];

const withPlainQuotes = (code: string) => code.replace(/["`]/g, "'");

const forbidden = /^Forbidden by the policy: eval in (\S+):(\d+):(\d+)$/;

const isProbe = async (page: Page, complaint: string) => {
  const [, file, line, column] = forbidden.exec(complaint) ?? [];
  if (!file) return false;
  const source = await (await page.request.get(file)).text();
  const code = source.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
  return probes.some((probe) => withPlainQuotes(code).startsWith(withPlainQuotes(probe)));
};

// Where nothing was saved, Decap rejects with an object or with nothing, and nobody catches it; why, only the
// notice says.
const uncaught = ['Object', 'undefined'];

// Decap asks for the draft of every entry that it opens; the browser prints that there is none.
const noDraft = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

/** Follows the desk; the function it gives expects that nothing happened besides work and refusals. */
const watch = async (page: Page, origin: string) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { blockedURI, sourceFile, lineNumber, columnNumber } = event;
      console.error(
        `Forbidden by the policy: ${blockedURI} in ${sourceFile}:${lineNumber}:${columnNumber}`,
      );
    });
  });
  const { foreign, complaints, stop } = follow(page, origin);
  return async (refuses: boolean) => {
    stop();
    const said: string[] = [];
    for (const complaint of new Set(complaints)) {
      if (complaint === noDraft) continue;
      // Without the stack.
      if (!(await isProbe(page, complaint))) said.push(complaint.split('\n    at ')[0] ?? '');
    }
    const other = said.filter((complaint) => !refuses || !uncaught.includes(complaint));
    expect({ foreign, other }).toEqual({ foreign: [], other: [] });
    if (refuses) expect(said, 'something was refused').not.toEqual([]);
  };
};

/** Playwright's test, with a desk to work at; what is published stays in a copy of the project. */
export const test = base.extend<{
  site: DeskSite;
  desk: Desk;
  /** Whether a test gives the desk something that it does not save. */
  refuses: boolean;
  /** Whether a second language, or a preview, stands beside the form. */
  hasSecondPane: boolean;
}>({
  refuses: [false, { option: true }],
  hasSecondPane: [true, { option: true }],
  page: async ({ page, hasSecondPane }, use) => {
    if (!hasSecondPane) {
      await page.addInitScript(() => {
        // As Decap remembers that somebody put it away.
        localStorage.setItem('cms.right-pane', 'none');
      });
    }
    await use(page);
  },
  site: [
    async ({}, use) => {
      const { folder, git, remove } = copyProject();
      try {
        let server = await serveBuilt(folder);
        const { origin } = server;
        const stop = async () => server.end();
        const startWith = async (start: typeof serveBuilt) => {
          await stop();
          server = await start(folder, Number(new URL(origin).port));
        };
        await use({
          origin,
          git,
          updates: () => server.updates(),
          stop,
          startAgain: () => startWith(serveBuilt),
          startBuilding: () => startWith(startServer),
        });
        await stop();
      } finally {
        remove();
      }
    },
    // Copying the project takes its time on a busy computer.
    { timeout: 60_000 },
  ],
  desk: async ({ page, site, refuses }, use) => {
    const expectNothingElse = await watch(page, site.origin);
    const desk = new Desk(page);
    await desk.open(site.origin);
    await use(desk);
    await expectNothingElse(refuses);
  },
});

export { expect } from '@playwright/test';
