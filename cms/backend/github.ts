import type { User } from './backend.ts';
import { isMissing } from './missing.ts';
import { ReviewedGitHub } from './review/backend.ts';

const withoutPicture = (user: User): User => ({ ...user, avatar_url: undefined });

/** Decap's backend for GitHub, as this desk needs it. */
export class GitHub extends ReviewedGitHub {
  /** Decap would take a broken connection for an empty file, and show an empty form. */
  override async getEntry(path: string) {
    const data = await this.api.readFile(path, null, { repoURL: this.api.originRepoURL });
    return { data, file: { path, id: null } };
  }

  /** Decap would also delete languages that are not there, which GitHub refuses. */
  override async deleteFiles(paths: string[], commitMessage: string) {
    const found = await Promise.all(paths.map((path) => this.#isThere(path)));
    return super.deleteFiles(
      paths.filter((_path, index) => found[index]),
      commitMessage,
    );
  }

  async #isThere(path: string): Promise<boolean> {
    try {
      return Boolean(await this.api.getFileSha(path));
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Decap would ask one more host how GitHub is, every five minutes. */
  override status() {
    return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
  }

  /** Without the picture of a person, which lies on one more host. */
  override async authenticate(credentials: object) {
    return withoutPicture(await super.authenticate(credentials));
  }
}
