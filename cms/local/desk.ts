import type { IncomingHttpHeaders } from 'node:http';
import type { Action, Desk } from './actions/action.ts';
import { draftActions } from './actions/drafts.ts';
import { mediaActions } from './actions/media.ts';
import { publishedActions } from './actions/published.ts';
import { saveActions } from './actions/save.ts';
import { workflowActions } from './actions/workflow.ts';
import { authorIn } from './author.ts';
import { openChecks } from './checks/checks.ts';
import { personAtDesk } from './git/person.ts';
import { guardPaths } from './guards/paths.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { guardProject } from './project.ts';
import { guardOffDrafts } from './publish/guard-project.ts';
import { endInterrupted } from './publish/interrupted.ts';
import type { DeskRequest } from './read-json.ts';
import { Refusal } from './refusal.ts';
import { makeScratch } from './scratch.ts';
import { seenIn } from './seen.ts';

/** What the desk works on, and whom it tells. */
export interface DeskOptions {
  /** The project's folder, a git repository. */
  project: string;
  /** Called after each publication, when the project's files have changed. */
  onPublished: () => void | Promise<void>;
}

const actions: Record<string, Action> = {
  ...publishedActions,
  ...mediaActions,
  ...draftActions,
  ...saveActions,
  ...workflowActions,
};

const openPlace = async ({ project, onPublished }: DeskOptions): Promise<Desk> => {
  await guardProject(project);
  for (const sentence of await endInterrupted(project)) console.log(sentence);
  const place = { project, scratch: await makeScratch(project) };
  const told = async () => onPublished();
  const checks = openChecks(place);
  const published = async (commit: string) => {
    await checks.published(commit);
    // Not awaited: building the site again takes longer than an editor should wait.
    told().catch((error: unknown) => {
      console.error(error);
    });
  };
  return { ...place, checks, published };
};

/**
 * Answers the desk's requests: reads from the project's last commit and from drafts, and turns each
 * writing into one commit on one branch, or into none at all.
 * @throws when the project is no git repository or has no commit
 */
export const openDesk = async (options: DeskOptions) => {
  const desk = await openPlace(options);
  const queue = oneAtATime();

  return async (request: DeskRequest, headers: IncomingHttpHeaders): Promise<unknown> => {
    const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
    if (!action) {
      throw new Refusal(422, `The desk does not know how to "${request.action.slice(0, 40)}".`);
    }
    guardPaths(request.params);
    const given = authorIn(headers);
    const seen = seenIn(headers);
    const answer = async () => {
      if (action.writes) await guardOffDrafts(desk.project);
      const person = await personAtDesk(desk.project, given);
      return action.answer(desk, request.params, { person, seen });
    };
    return action.writes ? queue(answer) : answer();
  };
};
