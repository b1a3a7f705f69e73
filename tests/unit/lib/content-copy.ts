import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence } from '../../../src/model/explain.ts';
import { checkContent } from '../../../tools/content/check.ts';

/** A copy of the real content that a test may spoil. */
export interface ContentCopy extends Disposable {
  /** The folder that holds `content`. */
  root: string;
  /** Changes one file below `content/`; `undefined` removes it. */
  change(file: string, edit: (text: string) => string | undefined): void;
  write(file: string, text: string): void;
  read(file: string): string;
  /** What the content check finds faulty, a sentence each; without what it only tells. */
  problems(): string[];
}

/** Copies the project's content into a folder of its own. */
export const copyContent = (): ContentCopy => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const at = (file: string) => join(root, 'content', file);
  return {
    root,
    change: (file, edit) => {
      const before = readFileSync(at(file), 'utf8');
      const after = edit(before);
      if (after === before) throw new Error(`The test did not change ${file}.`);
      if (after === undefined) rmSync(at(file));
      else writeFileSync(at(file), after);
    },
    write: (file, text) => {
      writeFileSync(at(file), text);
    },
    read: (file) => readFileSync(at(file), 'utf8'),
    problems: () =>
      checkContent(root)
        .filter(({ isWarning }) => !isWarning)
        .map(sentence),
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true });
    },
  };
};
