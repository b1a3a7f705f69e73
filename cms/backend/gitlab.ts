import { GitLabBackend } from 'decap-cms-backend-gitlab';

/** Decap's backend for GitLab, without the picture of a person, which lies on one more host. */
export class GitLab extends GitLabBackend {
  override async authenticate(credentials: object) {
    return { ...(await super.authenticate(credentials)), avatar_url: undefined };
  }
}
