import { say } from '../language/say.ts';
import { DeskError } from './desk-error.ts';

/** What was being done: only where something was to be written can it be lost. */
export type Doing = 'reading' | 'writing';

interface HostError {
  name?: string;
  message?: string;
  status?: number | null;
  notUnderEditorialWorkflow?: boolean;
}

// Chromium, Firefox, Safari and Decap, which hides it among the faults of its host.
const words = /^(Failed to fetch|NetworkError|Load failed|Request timed out)/;

const isUnanswered = ({ name, message = '' }: HostError) =>
  name === 'AbortError' || words.test(message);

const unanswered = (host: string, doing: Doing) =>
  doing === 'writing'
    ? `${host} does not answer: it was stopped, or there is no connection. Take it that nothing was written. Your text is still in this window, and a copy in this browser’s backup. Keep the window open, and save again when it answers.`
    : `${host} does not answer: it was stopped, or there is no connection. Nothing is lost. Try again when it answers.`;

const unknown = (host: string, doing: Doing) =>
  doing === 'writing'
    ? `${host} no longer knows who you are, so nothing was written. Your text is still in this window, and a copy in this browser’s backup. Sign in again in a second window, and then save here once more.`
    : `${host} no longer knows who you are. Log out and in again.`;

const failed = (host: string, doing: Doing) =>
  doing === 'writing'
    ? `${host} has a fault of its own. Take it that nothing was written. Your text is still in this window, and a copy in this browser’s backup. Try again in a few minutes.`
    : `${host} has a fault of its own. Nothing is lost. Try again in a few minutes.`;

const refused = (host: string, doing: Doing, reason: string) =>
  doing === 'writing'
    ? `${host} refused this, so nothing was written: “${reason}”. Your text is still in this window, and a copy in this browser’s backup.`
    : `${host} refused this: “${reason}”. Nothing is lost.`;

/**
 * What went wrong, said for the editor: what it means, where the text is, and what to do. What Decap
 * itself acts on, and what is a sentence already, stays as it is.
 */
export const inSentences = (error: unknown, host: string, doing: Doing): unknown => {
  if (error instanceof DeskError || typeof error !== 'object' || error === null) return error;
  const { status, message = '', notUnderEditorialWorkflow } = error as HostError;
  if (notUnderEditorialWorkflow || (status === 404 && doing === 'reading')) return error;
  const saying = (english: string) =>
    Object.assign(new DeskError(say(english), { cause: error }), { status });
  if (isUnanswered(error)) return saying(unanswered(host, doing));
  if (status === 401) return saying(unknown(host, doing));
  if (status && status >= 500) return saying(failed(host, doing));
  if (status && status >= 400) return saying(refused(host, doing, message));
  return error;
};
