import { z } from 'astro/zod';
import { draftBranches, guardKey, keyOf, type DraftKey } from '../drafts/draft-key.ts';
import { differences } from '../drafts/differences.ts';
import { draftOf, type Draft } from '../drafts/draft.ts';
import { headOf } from '../git/commit.ts';
import { fileAt, filesIn } from '../git/files.ts';
import { git } from '../git/git.ts';
import { Refusal } from '../refusal.ts';
import { reading, type Desk } from './action.ts';
import { mediaFile } from './media-file.ts';

const key = z.object({ collection: z.string(), slug: z.string() });

/** Finds a draft, or says that there is none; Decap goes on with what is published then. */
export const needDraft = async ({ project }: Desk, asked: DraftKey): Promise<Draft> => {
  const key = guardKey(asked);
  const draft = await draftOf(project, await headOf(project), key);
  if (draft) return draft;
  throw new Refusal(404, `There is no draft of ${asked.collection}/${asked.slug}.`);
};

const unpublishedEntries = reading(z.object({}), async ({ project }) => {
  const refs = await git(project, 'for-each-ref', '--format=%(refname)', draftBranches);
  return refs
    .split('\n')
    .flatMap((ref) => keyOf(ref) ?? [])
    .map(({ collection, slug }) => `${collection}/${slug}`);
});

// Of an entry that is as it was, Decap would otherwise look for a file without a language.
const filesOf = async (project: string, { base, tip, collection, slug }: Draft) => {
  const changed = (await differences(project, base, tip)).filter(({ newId }) => newId);
  if (changed.length > 0) return changed;
  const all = await filesIn(project, tip, `content/${collection}`);
  return all
    .filter(({ path }) => path.startsWith(`content/${collection}/${slug}.`))
    .map(({ path, id }) => ({ path, oldId: id, newId: id }));
};

const keyIn = (id: string): DraftKey => {
  const [collection = '', ...slug] = id.split('/');
  return { collection, slug: slug.join('/') };
};

const unpublishedEntry = reading(
  z.object({
    id: z.string().optional(),
    collection: z.string().default(''),
    slug: z.string().default(''),
  }),
  async (desk, { id, collection, slug }) => {
    const asked = id === undefined ? { collection, slug } : keyIn(id);
    const draft = await needDraft(desk, asked);
    const files = await filesOf(desk.project, draft);
    return {
      collection: draft.collection,
      slug: draft.slug,
      status: draft.status,
      updatedAt: draft.savedOn,
      pullRequestAuthor: draft.authors.map(({ name }) => name).join(', '),
      diffs: files.map(({ path, oldId, newId }) => ({
        id: newId,
        path,
        oldPath: oldId ? path : '',
        newPath: path,
        newFile: !oldId,
        status: oldId ? 'modified' : 'added',
        binary: path.startsWith('content/media/'),
      })),
    };
  },
);

// The id is not looked at: for a language that a draft did not change, Decap sends an empty one.
const file = key.extend({ path: z.string() });

const needFile = async (desk: Desk, { path, ...asked }: z.infer<typeof file>) => {
  const { tip } = await needDraft(desk, asked);
  const found = await fileAt(desk.project, tip, path);
  if (found) return found;
  throw new Refusal(404, `The draft has no file ${path}.`);
};

const unpublishedEntryDataFile = reading(file, async (desk, asked) => {
  const { content, id } = await needFile(desk, asked);
  return { data: content.toString('utf8'), id };
});

const unpublishedEntryMediaFile = reading(file, async (desk, asked) => {
  const found = await needFile(desk, asked);
  return mediaFile(found, found.content);
});

const getDeployPreview = reading(z.object({}), () => Promise.resolve(null));

/** Reading drafts. */
export const draftActions = {
  unpublishedEntries,
  unpublishedEntry,
  unpublishedEntryDataFile,
  unpublishedEntryMediaFile,
  getDeployPreview,
};
