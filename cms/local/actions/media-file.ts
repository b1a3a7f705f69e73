import { basename } from 'node:path';
import type { GitFile } from '../git/files.ts';

/** A picture as Decap reads it. */
export const mediaFile = ({ path, id }: Pick<GitFile, 'path' | 'id'>, content: Buffer) => ({
  id,
  path,
  name: basename(path),
  content: content.toString('base64'),
  encoding: 'base64',
});
