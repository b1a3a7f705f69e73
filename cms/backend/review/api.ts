import { API, type File, type Pull, type SaveOptions } from 'decap-cms-backend-github';
import { deleteFiles } from './deletion.ts';
import { expectOneEntry } from './one-entry.ts';
import { asEntry, isProposal, onePerEntry } from './proposal.ts';
import { whyNoBranch, whyNotPublished } from './refusals.ts';

/**
 * GitHub for people who may write to the repository, whose `main` nobody changes alone. Decap’s own
 * does not show them what others propose out of forks, writes past a refused merge, and cannot
 * delete where `main` is protected.
 */
export class ReviewedApi extends API {
  /** Finds proposals too. Those who propose use what Decap has for them. */
  override async getPullRequests(
    head: string | undefined,
    state: string,
    predicate: (pull: Pull) => boolean,
  ): Promise<Pull[]> {
    if (this.useOpenAuthoring) return super.getPullRequests(head, state, predicate);
    const isKnown = ({ head: { repo } }: Pull) => Boolean(repo);
    const here = await super.getPullRequests(head, state, isKnown);
    const own = here.filter((pull) => !isProposal(pull));
    const everywhere = head ? await super.getPullRequests(undefined, state, isKnown) : here;
    // The oldest first.
    const proposals = everywhere.filter(isProposal).map(asEntry).reverse();
    return onePerEntry([...own, ...proposals]).filter(
      (pull) => (!head || pull.head.ref === head) && predicate(pull),
    );
  }

  /** Finds a file in an entry whose branch lies in a fork. */
  override async getFileSha(
    path: string,
    at: { repoURL?: string; branch?: string } = {},
  ): Promise<string> {
    const { branch = this.branch } = at;
    if (this.useOpenAuthoring || !branch.startsWith('cms/')) return super.getFileSha(path, at);
    const pull = await this.getBranchPullRequest(branch);
    return super.getFileSha(path, { ...at, branch: pull.head.sha });
  }

  /** Saves a draft; a proposal is first taken over into the repository, where it can be changed. */
  override async editorialWorkflowGit(
    files: File[],
    slug: string,
    media: File[],
    options: SaveOptions,
  ): Promise<unknown> {
    if (options.unpublished && !this.useOpenAuthoring) {
      const branch = `cms/${options.collectionName}/${slug}`;
      const pull = await this.getBranchPullRequest(branch);
      if (isProposal(pull)) await this.takeOver(pull, options.commitMessage);
    }
    return super.editorialWorkflowGit(files, slug, media, options);
  }

  /** Makes a branch; in words for editors where a fork is too old for it. */
  override async createBranch(branch: string, sha: string): Promise<unknown> {
    try {
      return await super.createBranch(branch, sha);
    } catch (error) {
      throw whyNoBranch(error, this.repo);
    }
  }

  private async takeOver(proposal: Pull, title: string): Promise<void> {
    const { ref, sha } = proposal.head;
    await this.expectSafe(proposal);
    await this.createBranch(ref, sha);
    const pull = await this.createPR(title, ref);
    await this.setPullRequestStatus(pull, 'pending_review');
    await this.closePR(proposal.number);
  }

  private async expectSafe({ head }: Pull): Promise<void> {
    const { files } = await this.getDifferences(this.branch, head.sha);
    expectOneEntry(head.ref, files);
  }

  /**
   * Publishes. To press “Publish” on what somebody else wrote is to approve it, and GitHub is told so;
   * nobody can do that with what they wrote themselves.
   */
  override async mergePR(pull: Pull): Promise<unknown> {
    await this.expectSafe(pull);
    const address = `${this.originRepoURL}/pulls/${pull.number}`;
    const { login } = await this.user();
    try {
      if (pull.user?.login !== login) {
        const approval = { event: 'APPROVE', commit_id: pull.head.sha };
        await this.request(`${address}/reviews`, {
          method: 'POST',
          body: JSON.stringify(approval),
        });
      }
      const merge = { sha: pull.head.sha, merge_method: 'squash' };
      return await this.request(`${address}/merge`, { method: 'PUT', body: JSON.stringify(merge) });
    } catch (error) {
      throw whyNotPublished(error, pull.html_url);
    }
  }

  /** Deletes an entry: see {@link deleteFiles}. */
  override async deleteFiles(paths: string[], message: string): Promise<void> {
    return this.useOpenAuthoring
      ? super.deleteFiles(paths, message)
      : deleteFiles(this, paths, message);
  }
}
