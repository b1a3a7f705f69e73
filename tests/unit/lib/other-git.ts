import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Shell for {@link otherGit}: a command of git fails as it does on a full disk. */
export const full = (command: string) =>
  `case "$*" in *"${command}"*) echo 'fatal: write error: No space left on device' >&2; exit 128;; esac`;

/**
 * Puts another git in front of the real one, which does `first` before everything else.
 * @returns puts the real one back
 */
export const otherGit = (first: string): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'git-'));
  const { PATH = '' } = process.env;
  const script = `#!/bin/sh\nreal() { PATH='${PATH}' git "$@"; }\n${first}\nreal "$@"\n`;
  writeFileSync(join(folder, 'git'), script);
  chmodSync(join(folder, 'git'), 0o755);
  process.env.PATH = `${folder}${delimiter}${PATH}`;
  return () => {
    process.env.PATH = PATH;
    rmSync(folder, { recursive: true, force: true });
  };
};
