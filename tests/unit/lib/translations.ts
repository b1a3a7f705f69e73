import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence } from '../../../src/model/explain.ts';
import { planImport } from '../../../tools/translations/import.ts';
import { partsFor } from '../../../tools/translations/parts.ts';
import type { PartType } from '../../../tools/translations/unit.ts';
import { readPo, writePo, type TranslatedFile } from '../../../tools/translations/po.ts';

/** Texts in a folder of their own, which a test may spoil. */
export interface TextsCopy extends Disposable {
  /** The folder that stands for the project's. */
  root: string;
  read(file: string): string;
  /** Changes one file below `content/`. */
  change(file: string, edit: (text: string) => string): void;
}

/** A copy of everything that is translated, or of two guides, a service and the interface texts. */
export const copyTexts = (what: 'all' | 'few' = 'few'): TextsCopy => {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  const few = [
    ...globSync('content/guides/{shelter,police}.*.mdx'),
    'content/services/xk-police.yml',
  ];
  for (const file of [...(what === 'all' ? ['content'] : few), 'src/i18n/strings']) {
    cpSync(file, join(root, file), { recursive: true });
  }
  const at = (file: string) => join(root, 'content', file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  return {
    root,
    read,
    change: (file, edit) => {
      const [before, after] = [read(file), edit(read(file))];
      if (after === before) throw new Error(`The test did not change ${file}.`);
      writeFileSync(at(file), after);
    },
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true });
    },
  };
};

/** What a translator gets and gives back, read from the file: one language, everything or some types. */
export const exchanged = (root: string, code = 'sq', types?: readonly PartType[]): TranslatedFile =>
  readPo(writePo(code, partsFor(root, code, types), 'all'));

/** The same with other words for one unit. */
export const saying = (
  file: TranslatedFile,
  id: string,
  words: (before: string) => string,
): TranslatedFile => {
  const unit = file.units.find((one) => one.id === id);
  if (!unit) throw new Error(`The file has no ${id}.`);
  const changed = { ...unit, target: words(unit.target) };
  if (changed.target === unit.target) throw new Error(`The test did not change ${id}.`);
  return { ...file, units: file.units.map((one) => (one === unit ? changed : one)) };
};

/** Why a file is refused, a sentence each. */
export const refused = (root: string, file: TranslatedFile): string[] =>
  planImport(root, 'sq.po', file).problems.map(sentence);
