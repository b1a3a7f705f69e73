import { gitOrNothing } from './git.ts';

/** Who changed a file last, and when, as one says it. */
export const lastChange = async (project: string, commit: string, path: string) => {
  const format = '--format=%an%x00%cd';
  const options = ['-1', '--date=format-local:%Y-%m-%d %H:%M', format, commit, '--', path];
  const [name, on] = (await gitOrNothing(project, 'log', ...options)).split('\0');
  const [day = '?', time = '?'] = on?.split(' ') ?? [];
  return { name: name ?? 'somebody', day, time };
};
