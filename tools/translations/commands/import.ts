import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../../../src/model/explain.ts';
import { PlainError } from '../../run/plain-error.mjs';
import { planImport } from '../import.ts';
import { readPo, type TranslatedFile } from '../po.ts';
import type { Command } from './options.ts';

const read = async (name: string): Promise<TranslatedFile> => {
  try {
    return readPo(await readFile(name));
  } catch (error) {
    throw new PlainError(`${name} cannot be read as a PO file: ${(error as Error).message}`);
  }
};

/** Brings in a file from a translator, or refuses it as a whole and says why. */
export const importFile: Command = async (root, options, [name]) => {
  if (name === undefined) throw new PlainError('Which file? Write its name behind import.');
  const plan = planImport(root, name, await read(name), options['without-changed']);
  if (plan.problems.length > 0) {
    throw new PlainError([...plan.problems.map(sentence), 'Nothing was written.'].join('\n'));
  }
  const files = Object.entries(plan.files);
  await Promise.all(files.map(([file, text]) => writeFile(join(root, file), text)));
  return [
    ...(plan.leftOut.length > 0
      ? ['Left as it was:', ...plan.leftOut.map((line) => `  ${line}`)]
      : []),
    `${plan.changed} texts are new; ${files.length} files were written.`,
    ...(files.length > 0
      ? ['Now run npm run check:content, and let a second person read them.']
      : []),
  ].join('\n');
};
