import { say } from '../../language/say.ts';
import { DeskError } from '../desk-error.ts';

/** What GitHub did not do, and why. */
interface GitHubError {
  status?: number;
  message?: string;
}

const team = /code owner review from (.+?)\.?$/i;

/**
 * What GitHub’s refusal to publish means, in words for editors; other errors stay as they are.
 * @param address of the pull request
 */
export const whyNotPublished = (error: unknown, address: string): Error => {
  const { status, message = '' } = error as GitHubError;
  if (status === 405 && team.test(message)) {
    const owners = team.exec(message)?.[1] ?? '';
    return new DeskError(say(`Somebody of ${owners} has to publish this.`));
  }
  if (status === 405 && /approving review/i.test(message)) {
    return new DeskError(
      say(
        'Somebody else has to publish this: two people look at everything before readers see it.',
      ),
    );
  }
  if (status === 405 && /status check/i.test(message)) {
    return new DeskError(
      say(
        `The checks are still running, or have found something. Publish it once they are green: ${address}`,
      ),
    );
  }
  return error as Error;
};

/** Tells whether a branch only changes by pull requests. */
export const isProtected = (error: unknown): boolean => {
  const { status, message = '' } = error as GitHubError;
  return (
    (status === 422 || status === 403) &&
    /pull request|protected branch|rule violation/i.test(message)
  );
};

/**
 * What it means that GitHub refuses to make a branch in somebody’s fork: an OAuth app may not bring along newer
 * workflows of the site, which the fork has not got yet. Other errors stay as they are.
 * @param fork `owner/name`
 */
export const whyNoBranch = (error: unknown, fork: string): Error =>
  /without .?workflow.? scope/i.test((error as GitHubError).message ?? '')
    ? new DeskError(
        say(
          `Your copy of the site is too old. Open https://github.com/${fork}, press “Sync fork” there, and save again here.`,
        ),
      )
    : (error as Error);
