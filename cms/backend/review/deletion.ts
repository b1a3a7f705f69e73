import type { API } from 'decap-cms-backend-github';
import { say } from '../../language/say.ts';
import { DeskError } from '../desk-error.ts';
import { wholeEntry } from '../whole-entry.ts';
import { isProtected } from './refusals.ts';

// GitHub refuses to delete what is not there, and an entry need not have a file in every language.
const present = async (api: API, paths: readonly string[]): Promise<string[]> => {
  const [first = ''] = paths;
  const files = await api.listFiles(first.slice(0, first.lastIndexOf('/')));
  return wholeEntry(
    paths,
    files.map(({ path }) => path),
  );
};

/**
 * Deletes what there is of an entry’s files, in every language. Where `main` changes by pull requests only, it opens one.
 * @throws in words for editors, when somebody else has to agree first
 */
export const deleteFiles = async (
  api: API,
  paths: readonly string[],
  message: string,
): Promise<void> => {
  const files = (await present(api, paths)).map((path) => ({ path, sha: null }));
  const { commit: base } = await api.getDefaultBranch();
  const { sha } = await api.commit(message, await api.updateTree(base.sha, files));
  try {
    await api.patchBranch(api.branch, sha);
  } catch (error) {
    if (!isProtected(error)) throw error;
    // Not below cms/, where the workflow would take it for an entry.
    const branch = `delete/${sha.slice(0, 12)}`;
    await api.createBranch(branch, sha);
    const { html_url: address } = await api.createPR(message, branch);
    throw new DeskError(say(`Not deleted yet. Somebody else has to agree to it here: ${address}`));
  }
};
