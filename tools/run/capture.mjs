import { spawn } from 'node:child_process';

/**
 * Runs a program and keeps what it prints, so that a command can stay quiet until something fails.
 * A program that cannot be started ends with code -1 and the reason as its output.
 * @param {string} program
 * @param {string[]} args
 * @param {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   signal?: AbortSignal,
 *   shell?: boolean,
 *   onText?: (text: string) => void,
 * }} [options] `onText` is told what the program prints, as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export const capture = (program, args, { onText, ...options } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onText?.(text);
      });
    }
    child.on('error', (error) => resolve({ code: -1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
