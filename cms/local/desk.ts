import { knownProblems, problemsOf } from './content-problems.ts';
import { openDecap, type Answer } from './decap.ts';
import { guardFiles } from './guard-files.ts';
import { guardPaths } from './guard-paths.ts';
import { guardSaving } from './guard-saving.ts';
import { mendRequest } from './mend-request.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { publish } from './publish.ts';
import type { DeskRequest } from './read-json.ts';
import { Refusal } from './refusal.ts';
import { openWorkingCopy } from './working-copy.ts';

/** What the desk works on, and whom it tells. */
export interface DeskOptions {
  /** The project's folder, a git repository. */
  project: string;
  /** Called after each publication, when the project's files have changed. */
  onPublished: () => void | Promise<void>;
}

// With the workflow of drafts more will be asked for; each action is to be looked at before.
const actions = {
  reading: [
    'info',
    'entriesByFolder',
    'entriesByFiles',
    'getEntry',
    'getMedia',
    'getMediaFile',
    'unpublishedEntries',
    'getDeployPreview',
  ],
  writing: ['persistEntry', 'persistMedia', 'deleteFile', 'deleteFiles'],
};

/**
 * Answers the desk's requests: reads from the project's last commit, and turns each writing into
 * one commit on its branch, or into none at all.
 * @throws when the project is no git repository or has no commit
 */
export const openDesk = async ({ project, onPublished }: DeskOptions) => {
  const copy = await openWorkingCopy(project);
  const decap = await openDecap(copy.folder);
  const queue = oneAtATime();
  const told = async () => onPublished();

  const written = async (request: DeskRequest): Promise<Answer> => {
    const before = knownProblems(copy.folder);
    try {
      const answer = await decap(request);
      const files = await copy.changedFiles();
      if (answer.status >= 400 || files.length === 0) return answer;
      guardFiles(files);
      const problems = problemsOf(copy.folder, files, before);
      if (problems.length > 0) throw new Refusal(422, problems.join(' · '));
      await publish(project, copy, files);
      // Not awaited: building the site again takes longer than an editor should wait.
      void told().catch((error: unknown) => {
        console.error(error);
      });
      return answer;
    } finally {
      await copy.catchUp();
    }
  };

  return (request: DeskRequest): Promise<Answer> => {
    guardPaths(request.params);
    guardSaving(request.params);
    const mended = mendRequest(request);
    return queue(async () => {
      await copy.catchUp();
      if (actions.writing.includes(request.action)) return written(mended);
      if (actions.reading.includes(request.action)) return decap(mended);
      throw new Refusal(422, `The desk does not know how to "${request.action}".`);
    });
  };
};
