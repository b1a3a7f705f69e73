import { GitHubBackend } from 'decap-cms-backend-github';
import { ReviewedApi } from './api.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 500));

/** Decap’s GitHub backend, with review by a second person: see {@link ReviewedApi}. */
export class ReviewedGitHub extends GitHubBackend {
  /** Signs somebody in. Decap makes an API of its own here, and offers no way to give it another. */
  override async authenticate(credentials: { token: string }): Promise<object> {
    const user = await super.authenticate(credentials);
    this.api = new ReviewedApi({
      token: credentials.token,
      branch: this.branch,
      repo: this.repo,
      originRepo: this.originRepo,
      apiRoot: this.apiRoot,
      squashMerges: this.squashMerges,
      useOpenAuthoring: this.useOpenAuthoring,
      initialWorkflowStatus: this.options.initialWorkflowStatus,
      getUser: (of) => this.currentUser(of),
    });
    return user;
  }

  /** Waits for a new fork, which GitHub makes in its own time. Decap’s own takes “not found” for an answer. */
  override async pollUntilForkExists(of: { repo: string; token: string }): Promise<void> {
    const address = `${this.apiRoot}/repos/${of.repo}`;
    const headers = { Authorization: `token ${of.token}` };
    while (!(await fetch(address, { headers })).ok) await soon();
  }
}
