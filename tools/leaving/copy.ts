import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** A copy of the built site that leaves for another address. */
export interface Copy {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * Copies the built site's pages with other addresses for leaving: the tests leave for a neutral site on
 * this computer, and what they look at is otherwise what is hosted.
 * @param exits the addresses that the built site leaves for, `content/settings/site.yml`
 * @param canary a word to put into the text of every page, to look for afterwards
 * @throws when no page leaves for any of them
 */
export const copyLeavingFor = async (
  built: string,
  exits: readonly string[],
  neutral: string,
  canary?: string,
): Promise<Copy> => {
  const folder = await mkdtemp(join(tmpdir(), 'oslonac-leaving-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await copyInto(folder, built, exits, neutral, canary);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
};

const copyInto = async (
  folder: string,
  built: string,
  exits: readonly string[],
  neutral: string,
  canary?: string,
) => {
  const desk = join(built, 'admin');
  await cp(built, folder, { recursive: true, filter: (file) => file !== desk });
  let replaced = 0;
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, file), 'utf8');
    const other = exits.reduce((text, exit) => text.replaceAll(exit, neutral), html);
    if (other !== html) replaced += 1;
    await writeFile(join(folder, file), canary ? withCanary(other, canary) : other);
  }
  if (replaced === 0) {
    throw new Error(`No page in ${relative('.', built)} leaves for ${exits.join(' or ')}.`);
  }
};

const withCanary = (html: string, word: string) => html.replace(/<main[^>]*>/, `$&<p>${word}</p>`);
