import type { DeskRequest } from './read-json.ts';
import { deskBranch } from './working-copy.ts';

/**
 * Mends what Decap and its server disagree on: the branch is always the desk's own, and a file of
 * a language that a draft did not change comes with an empty id, which the server refuses, so that
 * the entry would never open.
 */
export const mendRequest = ({ action, params }: DeskRequest): DeskRequest => ({
  action,
  params: { ...params, branch: deskBranch, ...(params.id === '' && { id: 'none' }) },
});
