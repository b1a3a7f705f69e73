import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './refusal.ts';

/** The header in which the desk sends the name that an editor gave, percent-encoded. */
export const authorHeader = 'x-desk-author';

const longest = 80;

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '\0';
  }
};

/**
 * The name under which somebody writes; nothing when the desk sent none.
 * @throws {Refusal} when it could not stand in a commit
 */
export const authorIn = (headers: IncomingHttpHeaders): string | undefined => {
  const sent = headers[authorHeader];
  if (sent === undefined || sent === '') return undefined;
  const name = decoded(String(sent)).normalize('NFC').trim();
  const isRight =
    name.length <= longest && /[\p{L}\p{N}]/u.test(name) && !/[\p{C}\p{Zl}\p{Zp}<>]/u.test(name);
  if (isRight) return name;
  throw new Refusal(
    400,
    `Your name needs letters, at most ${longest} of them, and none of the signs < and >. Sign in again and correct it.`,
  );
};
