import { subjectOf } from '../drafts/message.ts';
import { headOf, treeWith, writeCommit, type Changes } from '../git/commit.ts';
import { git } from '../git/git.ts';
import { guardFiles } from '../guards/files.ts';
import { guardLinks } from '../guards/links.ts';
import { publish } from '../publish/publish.ts';
import { guardSeen } from '../seen.ts';
import type { Asker, Desk } from './action.ts';

/** Publishes changes at once, as one commit by whoever asked for them. */
export const publishChanges = async (
  desk: Desk,
  { person, seen }: Asker,
  changes: Changes,
  message: string,
): Promise<void> => {
  const { project } = desk;
  const head = await headOf(project);
  const files = [...changes.keys()];
  guardFiles(changes);
  await guardLinks(project, head, files);
  await guardSeen(project, head, seen, files);
  await desk.checks.guardPublic(head, changes);
  const tree = await treeWith(desk, head, changes);
  if (tree === (await git(project, 'rev-parse', `${head}^{tree}`))) return;
  const commit = await writeCommit(project, {
    tree,
    parent: head,
    message: `${subjectOf(message)}\n`,
    author: person,
    committer: person,
  });
  await publish(project, { commit, files, person });
  await desk.published(commit);
};
