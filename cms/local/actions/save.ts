import { z } from 'astro/zod';
import { draftOf, type Draft } from '../drafts/draft.ts';
import { guardKey, isFileOf, type DraftKey } from '../drafts/draft-key.ts';
import { laterChanges } from '../drafts/later-changes.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import { statusIn } from '../drafts/status.ts';
import { headOf, type Changes } from '../git/commit.ts';
import { filesIn } from '../git/files.ts';
import { holds } from '../git/holds.ts';
import { guardFiles } from '../guards/files.ts';
import { guardLinks } from '../guards/links.ts';
import { Refusal } from '../refusal.ts';
import { guardSeen } from '../seen.ts';
import { writing, type Asker, type Desk } from './action.ts';
import { asset, contentOf } from './asset.ts';
import { publishChanges } from './publish-changes.ts';

const dataFile = z.object({
  slug: z.string(),
  path: z.string(),
  raw: z.string(),
  newPath: z.string().optional(),
});

const params = z.object({
  dataFiles: z.array(dataFile).min(1).optional(),
  entry: dataFile.optional(),
  assets: z.array(asset),
  options: z.object({
    commitMessage: z.string(),
    useWorkflow: z.boolean(),
    collectionName: z.string().default(''),
    newEntry: z.boolean().default(false),
    status: z.string().optional(),
  }),
});

type Params = z.infer<typeof params>;

const changesIn = (files: readonly z.infer<typeof dataFile>[], { assets }: Params): Changes =>
  new Map<string, Buffer>([
    ...files.map(({ path, raw }) => [path, Buffer.from(raw, 'utf8')] as const),
    ...assets.map((sent) => [sent.path, contentOf(sent)] as const),
  ]);

const guardOneEntry = (key: DraftKey, paths: readonly string[]) => {
  const foreign = paths.find((path) => !path.startsWith('content/media/') && !isFileOf(key, path));
  if (foreign === undefined) return;
  throw new Refusal(422, `${foreign} is not a file of ${key.collection}/${key.slug}.`);
};

// Decap gives a new entry a name that none has, as far as it has loaded them.
const guardNew = async (
  { project }: Desk,
  head: string,
  key: DraftKey,
  draft: Draft | undefined,
  paths: readonly string[],
) => {
  const texts = paths.filter((path) => isFileOf(key, path));
  if (!draft && (await filesIn(project, head, ...texts)).length === 0) return;
  throw new Refusal(
    409,
    `There is an entry ${key.collection}/${key.slug} already. Your text is still in this window: give it another title, or change the entry that is there.`,
  );
};

const save = async (
  desk: Desk,
  sent: Params,
  key: DraftKey,
  changes: Changes,
  { person, seen }: Asker,
) => {
  const { project } = desk;
  const { commitMessage, newEntry, status } = sent.options;
  const head = await headOf(project);
  const draft = await draftOf(project, head, key);
  const paths = [...changes.keys()];
  const tip = draft?.tip ?? head;
  // What is there already was written by this editor, whom the answer did not reach.
  if (!(await holds(project, tip, changes))) {
    if (newEntry) await guardNew(desk, head, key, draft, paths);
    await guardSeen(project, tip, seen, paths);
  }
  await guardLinks(project, tip, paths);
  const all = draft
    ? await laterChanges(project, draft, changes)
    : { toSave: changes, toCheck: changes };
  await desk.checks.guardDraft(head, all.toCheck);
  const commit = await saveDraft(desk, {
    key,
    draft,
    head,
    person,
    changes: all.toSave,
    message: commitMessage,
    status: draft?.status ?? statusIn(status),
  });
  return filesIn(project, commit, ...paths);
};

const persistEntry = writing(params, async (desk, sent, asker) => {
  const files = sent.dataFiles ?? (sent.entry ? [sent.entry] : []);
  const { useWorkflow, collectionName, commitMessage } = sent.options;
  if (files.some(({ newPath }) => newPath)) {
    throw new Refusal(422, 'The desk does not rename entries; publish it under its old name.');
  }
  const changes = changesIn(files, sent);
  guardFiles(changes);
  if (!useWorkflow) {
    await publishChanges(desk, asker, changes, commitMessage);
    return { message: 'entry persisted' };
  }
  const key = guardKey({ collection: collectionName, slug: files[0]?.slug ?? '' });
  guardOneEntry(key, [...changes.keys()]);
  const saved = await save(desk, sent, key, changes, asker);
  return {
    message: 'entry persisted',
    ids: Object.fromEntries(saved.map(({ path, id }) => [path, id])),
  };
});

/** Saving what stands in a form. */
export const saveActions = { persistEntry };
