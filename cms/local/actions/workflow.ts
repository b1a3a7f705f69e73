import { z } from 'astro/zod';
import { bringUpToDate } from '../drafts/bring-up-to-date.ts';
import { differences, type Difference } from '../drafts/differences.ts';
import { isFileOf } from '../drafts/draft-key.ts';
import type { Draft } from '../drafts/draft.ts';
import { publishedMessage } from '../drafts/message.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import { statuses } from '../drafts/status.ts';
import { headOf, treeWith, writeCommit } from '../git/commit.ts';
import { isPlain } from '../git/files.ts';
import { moveBranch } from '../git/refs.ts';
import { personFrom } from '../git/person.ts';
import { guardFiles } from '../guards/files.ts';
import { guardLinks } from '../guards/links.ts';
import { publish } from '../publish/publish.ts';
import { Refusal } from '../refusal.ts';
import { guardSeen } from '../seen.ts';
import { writing, type Desk } from './action.ts';
import { needDraft } from './drafts.ts';

const key = z.object({ collection: z.string(), slug: z.string() });

const isPartOf = (draft: Draft, { path, oldId }: Difference) =>
  isFileOf(draft, path) || (path.startsWith('content/media/') && !oldId);

const pathsOf = async (project: string, draft: Draft) => {
  const found = await differences(project, draft.base, draft.tip);
  // Whoever made a commit by hand may have put anything into it, and who publishes has read the entry only.
  const other = found.find((difference) => !isPartOf(draft, difference));
  if (other)
    throw new Refusal(422, `${other.path} is not a file of ${draft.collection}/${draft.slug}.`);
  const foreign = found.find(({ newId, newMode }) => newId && !isPlain({ mode: newMode }));
  if (foreign)
    throw new Refusal(422, `${foreign.path} is a link; the desk does not publish links.`);
  return found.map(({ path }) => path);
};

/** A draft's changes to the project of today, after everything that a publication needs was looked at. */
const publishable = async (desk: Desk, draft: Draft, head: string) => {
  const paths = await pathsOf(desk.project, draft);
  const changes = await bringUpToDate(desk, draft, head);
  guardFiles(changes);
  await guardLinks(desk.project, head, paths);
  await desk.checks.guardPublic(head, changes);
  return changes;
};

const updateUnpublishedEntryStatus = writing(
  key.extend({ newStatus: z.enum(statuses) }),
  async (desk, { newStatus, ...asked }, { person }) => {
    const head = await headOf(desk.project);
    const draft = await needDraft(desk, asked);
    if (newStatus === 'pending_publish') await publishable(desk, draft, head);
    const message = `Set ${asked.collection} “${asked.slug}” to ${newStatus}`;
    await saveDraft(desk, {
      key: asked,
      draft,
      head,
      changes: new Map(),
      message,
      status: newStatus,
      person,
    });
    return { message: 'status updated' };
  },
);

const publishUnpublishedEntry = writing(key, async (desk, asked, { person, seen }) => {
  const { project } = desk;
  const head = await headOf(project);
  const draft = await needDraft(desk, asked);
  if (draft.status !== 'pending_publish') {
    throw new Refusal(
      409,
      'This draft is not ready yet. Set its status to “Ready”, then publish it.',
    );
  }
  await guardSeen(project, draft.tip, seen, await pathsOf(project, draft));
  const changes = await publishable(desk, draft, head);
  if (changes.size === 0) {
    await moveBranch(project, person, draft.ref, { from: draft.tip });
    return { message: 'nothing to publish' };
  }
  const [author = person, ...others] = draft.authors;
  const commit = await writeCommit(project, {
    tree: await treeWith(desk, head, changes),
    parent: head,
    message: publishedMessage(
      draft.subject,
      others.map(({ name }) => name),
    ),
    author: personFrom(author),
    committer: person,
  });
  await publish(project, { commit, files: [...changes.keys()], person, draft });
  await desk.published(commit);
  return { message: 'published' };
});

const deleteUnpublishedEntry = writing(key, async (desk, asked, { person, seen }) => {
  const draft = await needDraft(desk, asked);
  await guardSeen(
    desk.project,
    draft.tip,
    seen,
    (await differences(desk.project, draft.base, draft.tip)).map(({ path }) => path),
  );
  await moveBranch(desk.project, person, draft.ref, { from: draft.tip });
  return { message: 'draft deleted' };
});

/** What happens to a draft on its way. */
export const workflowActions = {
  updateUnpublishedEntryStatus,
  publishUnpublishedEntry,
  deleteUnpublishedEntry,
};
