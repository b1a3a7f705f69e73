import { Refusal, type Asked } from './asked.ts';
import { signedBy } from './git.ts';
import { expectApproved } from './protection.ts';
import { mergeTrees } from './trees.ts';
import { headOfPull, type Pull, type World } from './world.ts';

/**
 * Merges a pull request as one commit, as “Allow squash merging” alone does it.
 * @throws {Refusal} 405 where a rule of the branch forbids it, 409 where the head has moved on
 */
export const mergeInto = (world: World, pull: Pull, { body }: Asked): string => {
  const { repository } = world;
  const head = headOfPull(world, pull);
  if (pull.state !== 'open') throw new Refusal(405, 'Pull Request is not mergeable');
  if (body.sha && body.sha !== head) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (body.merge_method !== 'squash') {
    throw new Refusal(405, 'Merge commits are not allowed on this repository.');
  }
  expectApproved(world, pull);
  const base = repository.find(`refs/heads/${pull.base}`) ?? '';
  const tree = mergeTrees(repository, base, head);
  if (!tree) throw new Refusal(405, 'Pull Request is not mergeable');
  const message = `${pull.title} (#${pull.number})\n\n${(body.commit_message as string | undefined) ?? ''}`;
  const sha = repository.git(['commit-tree', tree, '-p', base, '-F', '-'], {
    input: message,
    env: signedBy(pull.author),
  });
  repository.git(['update-ref', `refs/heads/${pull.base}`, sha]);
  Object.assign(pull, { state: 'closed', mergedAt: new Date().toISOString(), lastSha: head });
  return sha;
};
