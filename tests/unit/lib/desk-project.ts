import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { deskApi } from '../../../cms/local/desk-api.ts';

/** What the API answered. */
export interface Answer {
  status: number;
  body: unknown;
}

/** A project in a folder of its own, with a repository, and a desk that works on it. */
export interface DeskProject extends ReturnType<typeof repository> {
  /** Opens another desk on the project, as somebody does who starts it again. */
  openAgain: () => Promise<Pick<DeskProject, 'send' | 'port' | 'published'>>;
  port: number;
  /** How often the desk said that something was published. */
  published: () => number;
  /** Sends a request as the desk's page does, unless `other` says otherwise. */
  send: (
    action: string,
    params: object,
    other?: { headers?: OutgoingHttpHeaders; method?: string; raw?: string },
  ) => Promise<Answer>;
}

/** A glossary entry that the model accepts. */
export const term = (name: string) => `term: { sr: ${name}, sq: ${name}, en: ${name} }
otherForms: {}
meaning: { sr: Reč., sq: Fjalë., en: Word. }
sources: [{ url: https://example.org/ }]
checked: { on: 2026-11-21, by: editor, how: sources }
`;

/** Makes a folder with a repository in it, with one commit if there are files. */
export const repository = (t: TestContext, files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const git = (...options: string[]) =>
    execFileSync('git', options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  git('init', '--quiet', '--initial-branch', 'trunk');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@example.org');
  Object.entries(files).forEach(([file, text]) => {
    write(file, text);
  });
  if (Object.keys(files).length > 0) {
    git('add', '.');
    git('commit', '--quiet', '--message', 'First');
  }
  return { folder, git, write, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
};

const openDesk = async (t: TestContext, project: string) => {
  let published = 0;
  const api = await deskApi({ project, onPublished: () => void (published += 1) });
  const server = createServer((incoming, response) => void api(incoming, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;

  const send: DeskProject['send'] = (action, params, { headers, method = 'POST', raw } = {}) =>
    new Promise((resolve, reject) => {
      const origin = `http://127.0.0.1:${port}`;
      const sent = request(origin, {
        method,
        agent: false,
        headers: { origin, 'content-type': 'application/json; charset=utf-8', ...headers },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown });
        });
      });
      sent.end(raw ?? JSON.stringify({ action, params: { branch: 'main', ...params } }));
    });
  return { send, port, published: () => published };
};

/** Opens a desk on a new project that holds `files`. */
export const deskProject = async (
  t: TestContext,
  files: Record<string, string> = {},
): Promise<DeskProject> => {
  const project = repository(t, { '.gitignore': '.local/\n', ...files });
  const openAgain = () => openDesk(t, project.folder);
  return { ...project, openAgain, ...(await openAgain()) };
};

/** What the desk sends to publish files at once. */
export const saving = (files: Record<string, string>) => ({
  dataFiles: Object.entries(files).map(([path, raw]) => ({ slug: 'entry', path, raw })),
  assets: [] as object[],
  options: { commitMessage: 'Create “entry”', useWorkflow: false, status: 'draft' },
});

/** What the desk sends to save files as the draft of an entry. */
export const drafting = (collection: string, slug: string, files: Record<string, string>) => {
  const { dataFiles, assets, options } = saving(files);
  return {
    dataFiles: dataFiles.map((file) => ({ ...file, slug })),
    assets,
    options: { ...options, collectionName: collection, useWorkflow: true, newEntry: false },
  };
};

/** What the desk said of something that it refused. */
export const errorOf = ({ body }: Answer): string => (body as { error: string }).error;
