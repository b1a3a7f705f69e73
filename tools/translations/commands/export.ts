import { writeFile } from 'node:fs/promises';
import { isLocale } from '../../../src/i18n/locales.ts';
import { PlainError } from '../../run/plain-error.mjs';
import { partsFor } from '../parts.ts';
import { readPo, writePo, type Only } from '../po.ts';
import type { PartType } from '../unit.ts';
import { languageOf, typesOf, type Command } from './options.ts';

const states = ['missing', 'behind', 'all'] as const;

const isOnly = (only: string): only is Only => states.some((state) => state === only);

const alsoIn = (root: string, code: string | undefined, types: readonly PartType[]) => {
  if (code === undefined) return undefined;
  if (!isLocale(code))
    throw new PlainError(`--also is "${code}", which is no language of the site.`);
  const units = partsFor(root, code, types).flatMap((part) => part.units);
  const said = new Map(units.map(({ id, target }) => [id, target]));
  return (id: string) => {
    const text = said.get(id);
    return text === undefined ? undefined : `${code}: ${text}`;
  };
};

/** Writes a file that programs for translators read. */
export const exportFile: Command = async (root, options) => {
  const { only, also, out } = options;
  const code = languageOf(options);
  if (!isOnly(only)) throw new PlainError(`--only is "${only}"; write ${states.join(', ')}.`);
  if (out === undefined) throw new PlainError('Where to? Add --out and the name of a file.');
  const types = typesOf(options);
  const text = writePo(code, partsFor(root, code, types), only, alsoIn(root, also, types));
  await writeFile(out, text);
  return `Written: ${out}, ${readPo(text).units.length} texts.`;
};
