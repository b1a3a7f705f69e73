import { basename, dirname } from 'node:path';
import { z } from 'astro/zod';
import { headOf } from '../git/commit.ts';
import { contentsOf, filesIn, type GitFile } from '../git/files.ts';
import { reading, type Desk } from './action.ts';

const entryOf = (path: string, file?: GitFile, content?: Buffer, label?: string) => ({
  data: content?.toString('utf8') ?? null,
  file: { path, label, id: file?.id ?? null },
});

const entriesOf = async ({ project }: Desk, asked: readonly { path: string; label?: string }[]) => {
  const found = await filesIn(project, await headOf(project), ...asked.map(({ path }) => path));
  const files = asked.map(({ path }) => found.find((file) => file.path === path));
  const present = files.filter((file) => file !== undefined);
  const contents = await contentsOf(project, present);
  return asked.map(({ path, label }, index) => {
    const file = files[index];
    return entryOf(path, file, file && contents[present.indexOf(file)], label);
  });
};

const info = reading(z.object({}), ({ project }) =>
  Promise.resolve({
    repo: basename(project),
    publish_modes: ['simple', 'editorial_workflow'],
    type: 'local_git',
  }),
);

const getEntry = reading(z.object({ path: z.string() }), async (desk, { path }) => {
  const [entry] = await entriesOf(desk, [{ path }]);
  return entry;
});

const entriesByFiles = reading(
  z.object({ files: z.array(z.object({ path: z.string(), label: z.string().exactOptional() })) }),
  (desk, { files }) => (files.length > 0 ? entriesOf(desk, files) : Promise.resolve([])),
);

const entriesByFolder = reading(
  z.object({ folder: z.string(), extension: z.string() }),
  async ({ project }, { folder, extension }) => {
    const all = await filesIn(project, await headOf(project), folder);
    // No collection has folders in its folder.
    const files = all.filter(({ path }) => dirname(path) === folder && path.endsWith(extension));
    const contents = await contentsOf(project, files);
    return files.map((file, index) => entryOf(file.path, file, contents[index]));
  },
);

/** What is published: all that Decap shows in its lists. */
export const publishedActions = { info, getEntry, entriesByFiles, entriesByFolder };
