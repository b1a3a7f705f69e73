import type { Page } from '@playwright/test';
import type { Ask } from './list.ts';

/** A page on which something can be asked again. */
export interface Asking {
  ask?: Ask;
}

/** Loads what asks, and asks it. As the site does it: script and list come side by side. */
export const begin = (page: Page, query: string, list?: string): Promise<void> =>
  page.evaluate(
    async ([address, words]) => {
      const script = '/search/ask.js';
      const [{ open }, data] = await Promise.all([
        import(script) as Promise<{ open: (data: unknown) => Ask }>,
        address && fetch(address).then((answer) => answer.json() as unknown),
      ]);
      const ask = open(data);
      (window as Asking).ask = ask;
      await ask(words);
    },
    [list, query] as const,
  );
