import { availableParallelism } from 'node:os';
import limitTo from 'p-limit';
import type { KitFile } from './kit-file.ts';

/** The same file, made at most once. What went wrong is told to everybody who asks. */
export const once = (file: KitFile): KitFile => {
  let making: Promise<Uint8Array> | undefined;
  return { ...file, make: () => (making ??= file.make()) };
};

// More at once would only hold more in memory.
const limited = limitTo(availableParallelism());

/** The same file, which waits for its turn: as many are made at once as there are processors. */
export const inTurn = (file: KitFile): KitFile => ({ ...file, make: () => limited(file.make) });

/** Begins to make files that will be asked for one after another. Whoever asks learns what went wrong. */
export const begin = (files: KitFile[]): void => {
  for (const { make } of files) make().catch(() => undefined);
};
