import type { Status } from './status.ts';

/** What a commit on a draft's branch notes besides its first line. */
export interface Notes {
  /** The project's commit on which the draft was begun. */
  base: string;
  status: Status;
}

const longest = 200;

/** The first line of a commit, out of what Decap asks for: nothing in it can pass for a note. */
export const subjectOf = (asked: string): string =>
  (asked.split(/[\r\n]/)[0] ?? '').replace(/\p{C}/gu, '').trim().slice(0, longest) ||
  'Change content';

/**
 * The message of a commit on a draft's branch. The status stands in the commit because there it goes
 * wherever the draft goes, and is lost only with it.
 */
export const draftMessage = (asked: string, { base, status }: Notes): string =>
  `${subjectOf(asked)}\n\nDesk-Base: ${base}\nDesk-Status: ${status}\n`;

/** The message of a publication: everybody who wrote stands in it. */
export const publishedMessage = (subject: string, others: readonly string[]): string =>
  [subjectOf(subject), '', ...others.map((name) => `Co-authored-by: ${name} <>`)]
    .join('\n')
    .trim()
    .concat('\n');
