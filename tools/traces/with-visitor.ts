import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VisitName } from '../../src/model/measured.ts';
import { serveOurs } from './serve-ours.ts';
import type { Start, Visitor } from './visitor.ts';
import { visits } from './visits.ts';

/** What is done with a browser, and with its profile once it is closed. */
export interface Stay<Seen, Left> {
  /** @param first the address that the visit begins with */
  go: (visitor: Visitor, first: string) => Promise<Seen>;
  search: (profile: string, seen: Seen) => Left;
}

/** Starts a browser with a profile of its own beside the site in `folder`, and removes all three afterwards. */
export const withVisitor = async <Seen, Left>(
  name: VisitName,
  start: Start,
  folder: string,
  { go, search }: Stay<Seen, Left>,
): Promise<Left> => {
  const { begin, isPrivate = false, withoutScripts = false } = visits[name];
  const profile = await mkdtemp(join(tmpdir(), 'oslonac-profile-'));
  try {
    const { origin, close } = await serveOurs(folder, withoutScripts);
    try {
      const visitor = await start(profile, { origin, isPrivate });
      const seen = await go(visitor, origin + begin).finally(visitor.close);
      return search(profile, seen);
    } finally {
      close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};
