import { Router } from 'express';
import { about, Refusal } from './asked.ts';
import { commitShown } from './commit-shown.ts';
import { headOf, type World } from './world.ts';

const repo = '/repos/:owner/:repo';

const statuses: Record<string, string> = { A: 'added', D: 'removed', M: 'modified' };

const changedFiles = ({ repository: { git, find } }: World, base: string, head: string) =>
  git(['diff', '--name-status', '--no-renames', '-z', base, head])
    .split('\0')
    .filter(Boolean)
    .reduce<[string, string][]>((pairs, part, index, parts) => {
      if (index % 2 === 0) pairs.push([part, parts[index + 1] ?? '']);
      return pairs;
    }, [])
    .map(([status, filename]) => ({
      filename,
      status: statuses[status] ?? 'modified',
      sha: find(`${status === 'D' ? base : head}:${filename}`),
      // Decap takes a file without a patch for a picture.
      ...(!git(['diff', '--numstat', base, head, '--', filename]).startsWith('-') && {
        patch: '@@',
      }),
    }));

/** What was done: commits of a file, comparisons across forks, the state of checks. */
export const history = (world: World): Router => {
  const { git, find } = world.repository;
  // `owner:branch`, a branch, or a commit.
  const resolve = (place: Parameters<typeof headOf>[1], name: string) => {
    const [owner, branch] = name.includes(':') ? name.split(/:(.*)/s) : [place.owner, name];
    const at = world.places.find((one) => one.owner === owner);
    const sha = (at && headOf(world, at, branch ?? '')) ?? find(`${name}^{commit}`);
    if (!sha) throw new Refusal(404, 'Not Found');
    return sha;
  };
  return Router()
    .get(
      `${repo}/commits`,
      about(world, ({ place, query: { path, sha = 'main' } }) => {
        const within = path ? ['--', path] : [];
        const found = git(['log', '--format=%H', '-30', resolve(place, sha), ...within]);
        return found
          .split('\n')
          .filter(Boolean)
          .map((id) => commitShown(world.repository, id));
      }),
    )
    .get(
      `${repo}/commits/:sha/status`,
      about(world, () => ({ state: world.isChecked ? 'success' : 'pending', statuses: [] })),
    )
    .get(
      `${repo}/compare/*`,
      about(world, ({ place, params }) => {
        const [from = '', to = ''] = (params[0] ?? '').split('...');
        const [tip, head] = [resolve(place, from), resolve(place, to)];
        const base = git(['merge-base', tip, head]);
        const between = git(['rev-list', '--reverse', `${tip}..${head}`]);
        const commits = between.split('\n').filter(Boolean);
        return {
          base_commit: commitShown(world.repository, tip),
          merge_base_commit: commitShown(world.repository, base),
          commits: commits.map((sha) => commitShown(world.repository, sha)),
          files: changedFiles(world, base, head),
        };
      }),
    );
};
