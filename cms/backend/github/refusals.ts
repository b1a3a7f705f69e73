import { say } from '../../language/say.ts';

/** What GitHub did not do, and why. */
interface GitHubError {
  status?: number;
  message?: string;
}

const team = /code owner review from (.+?)\.?$/i;

/** What GitHub’s refusal to publish means, in words for editors; other errors stay as they are. */
export const whyNotPublished = (error: unknown): Error => {
  const { status, message = '' } = error as GitHubError;
  if (status === 405 && team.test(message)) {
    const owners = team.exec(message)?.[1] ?? '';
    return new Error(say(`Somebody of ${owners} has to publish this.`));
  }
  if (status === 405 && /approving review/i.test(message)) {
    return new Error(
      say(
        'Somebody else has to publish this: two people look at everything before readers see it.',
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
