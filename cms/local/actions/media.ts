import { z } from 'astro/zod';
import { posix } from 'node:path';
import { wholeEntry } from '../../backend/whole-entry.ts';
import { headOf, type Changes } from '../git/commit.ts';
import { contentsOf, fileAt, filesIn } from '../git/files.ts';
import { Refusal } from '../refusal.ts';
import { reading, writing } from './action.ts';
import { asset, contentOf } from './asset.ts';
import { mediaFile } from './media-file.ts';
import { publishChanges } from './publish-changes.ts';

const getMedia = reading(
  z.object({ mediaFolder: z.string() }),
  async ({ project }, { mediaFolder }) => {
    const all = await filesIn(project, await headOf(project), mediaFolder);
    const files = all.filter(({ path }) => posix.dirname(path) === mediaFolder);
    const contents = await contentsOf(project, files);
    return files.map((file, index) => mediaFile(file, contents[index] ?? Buffer.of()));
  },
);

const getMediaFile = reading(z.object({ path: z.string() }), async ({ project }, { path }) => {
  const file = await fileAt(project, await headOf(project), path);
  if (!file) throw new Refusal(404, `There is no picture ${path}.`);
  return mediaFile(file, file.content);
});

const options = z.object({ commitMessage: z.string() });

const persistMedia = writing(
  z.object({ asset, options }),
  async (desk, { asset: sent, options: { commitMessage } }, asker) => {
    const content = contentOf(sent);
    await publishChanges(desk, asker, new Map([[sent.path, content]]), commitMessage);
    const file = await fileAt(desk.project, await headOf(desk.project), sent.path);
    return mediaFile({ path: sent.path, id: file?.id ?? '' }, content);
  },
);

const removal = (paths: readonly string[]): Changes =>
  new Map(paths.map((path) => [path, undefined]));

const deleteFiles = writing(
  z.object({ paths: z.array(z.string()).min(1), options }),
  async (desk, { paths, options: { commitMessage } }, asker) => {
    // A language in which a text was never written has no file.
    const folders = [...new Set(paths.map((path) => posix.dirname(path)))];
    const found = await filesIn(desk.project, await headOf(desk.project), ...folders);
    const there = wholeEntry(
      paths,
      found.map(({ path }) => path),
    );
    await publishChanges(desk, asker, removal(there), commitMessage);
    return { message: 'deleted' };
  },
);

const deleteFile = writing(
  z.object({ path: z.string(), options }),
  (desk, { path, ...rest }, asker) => deleteFiles.answer(desk, { paths: [path], ...rest }, asker),
);

/** Pictures outside of drafts, and what is deleted: it is published at once. */
export const mediaActions = { getMedia, getMediaFile, persistMedia, deleteFile, deleteFiles };
