import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlainError } from '../../run/plain-error.mjs';
import { marksText } from '../import.ts';
import { marksFile, pairMark, readMarks } from '../marks.ts';
import { partsFor } from '../parts.ts';
import { languageOf, typesOf, type Command } from './options.ts';

/**
 * Notes that interface texts and facts say what the source says. What is behind stays behind, unless it is
 * named: somebody has to look at it.
 */
export const mark: Command = async (root, options, names) => {
  const code = languageOf(options);
  const units = partsFor(root, code, typesOf(options))
    .filter(({ kind }) => kind !== 'text')
    .flatMap((part) => part.units);
  const unknown = names.find((name) => !units.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new PlainError(`There is no fact or interface text "${unknown}".`);
  const compared = units.flatMap(({ id, source, target, isBehind }) =>
    target !== undefined && (!isBehind || names.includes(id))
      ? [[id, pairMark(source, target)] as const]
      : [],
  );
  const file = join(root, marksFile(code));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, marksText({ ...readMarks(root, code), ...Object.fromEntries(compared) }));
  return `Compared: ${compared.length} in ${code}.`;
};
