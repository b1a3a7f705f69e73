import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const isRunning = (id: number) => {
  try {
    // Sends nothing, only asks.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Makes a folder for what the desk works with, in `.local/desk` inside the project, and removes those
 * of desks that no longer run. Nothing in it is ever needed again.
 */
export const makeScratch = async (project: string): Promise<string> => {
  const all = join(project, '.local/desk');
  await mkdir(all, { recursive: true });
  for (const name of await readdir(all)) {
    const [id = ''] = name.split('-');
    if (!/^\d+$/.test(id) || !isRunning(Number(id))) {
      await rm(join(all, name), { recursive: true, force: true });
    }
  }
  return mkdtemp(join(all, `${process.pid}-`));
};
