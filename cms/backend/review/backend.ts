import { GitHubBackend, type ApiConfig } from 'decap-cms-backend-github';
import { ReviewedApi } from './api.ts';

// What Decap's backend keeps of its configuration and of who has signed in.
type Settings = Omit<ApiConfig, 'getUser' | 'initialWorkflowStatus'> & {
  options: Pick<ApiConfig, 'initialWorkflowStatus'>;
  currentUser: ApiConfig['getUser'];
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 500));

/** Decap’s GitHub backend, with review by a second person: see {@link ReviewedApi}. */
export class ReviewedGitHub extends GitHubBackend {
  /** Signs somebody in. Decap makes an API of its own here, and offers no way to give it another. */
  override async authenticate(credentials: object) {
    const user = await super.authenticate(credentials);
    const { options, ...settings } = this as unknown as Settings;
    this.api = new ReviewedApi({
      ...settings,
      ...options,
      getUser: (of) => (this as unknown as Settings).currentUser(of),
    });
    return user;
  }

  /** Waits for a new fork, which GitHub makes in its own time. Decap’s own takes “not found” for an answer. */
  async pollUntilForkExists({ repo, token }: { repo: string; token: string }): Promise<void> {
    const { apiRoot } = this as unknown as Settings;
    const headers = { Authorization: `token ${token}` };
    while (!(await fetch(`${apiRoot}/repos/${repo}`, { headers })).ok) await soon();
  }
}
