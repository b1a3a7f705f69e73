import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Copy } from '../../tests/site/lib/desk-copy.ts';

const example = join(import.meta.dirname, 'example');

/** The campaign that the pictures show: made up, and called an example. */
export const exampleSlug = 'primer-dan-otvorenih-vrata';

const change = (file: string, from: RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file} does not hold ${from.source}`);
  writeFileSync(file, text.replace(from, to));
};

/** Gives the copy what the list has signs for: a translation behind, one missing, one that was read. */
export const prepare = ({ folder, git }: Copy): void => {
  const guides = join(folder, 'content/guides');
  change(join(guides, 'after-the-shelter.sr.mdx'), /^lead: "/m, 'lead: "Ukratko: ');
  change(join(guides, 'calling-for-help.sq.mdx'), /^reviewed: none$/m, 'reviewed: native');
  rmSync(join(guides, 'centre-for-social-work.en.mdx'));
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  git(...author, 'commit', '--quiet', '--no-gpg-sign', '--all', '--message', 'Prepare pictures');
};

const other = 'OJQ Shembull';

const files = () =>
  globSync(join(example, '*.mdx')).map((file) => ({
    path: `content/campaigns/${basename(file)}`,
    raw: readFileSync(file, 'utf8'),
  }));

/** Puts three drafts of another person onto the board: begun, in review and ready. */
export const addDrafts = async (origin: string, { folder }: Copy): Promise<void> => {
  const ask = async (action: string, params: object) => {
    const answer = await fetch(`${origin}/admin/api/v1`, {
      method: 'POST',
      headers: {
        origin,
        'content-type': 'application/json',
        'x-desk-author': encodeURIComponent(other),
      },
      body: JSON.stringify({ branch: 'main', action, params }),
    });
    if (!answer.ok) throw new Error(`${action}: ${await answer.text()}`);
  };
  const save = (collection: string, slug: string, dataFiles: { path: string; raw: string }[]) =>
    ask('persistEntry', {
      dataFiles: dataFiles.map((file) => ({ ...file, slug })),
      assets: [],
      options: { collectionName: collection, commitMessage: 'Draft', useWorkflow: true },
    });
  const guide = async (slug: string, status: string) => {
    const path = `content/guides/${slug}.sr.mdx`;
    const raw = readFileSync(join(folder, path), 'utf8').replace(/^lead: "/m, 'lead: "Ukratko: ');
    await save('guides', slug, [{ path, raw }]);
    await ask('updateUnpublishedEntryStatus', { collection: 'guides', slug, newStatus: status });
  };
  await save('campaigns', exampleSlug, files());
  await guide('police', 'pending_review');
  await guide('interpreter', 'pending_publish');
};
