import type { Page } from '@playwright/test';

/**
 * Types into the search box of a page, as a key would, and waits for the first result; with `wantsTexts` it also
 * sends the form, as Enter does, and waits until nothing is loading. Within the page: Playwright’s own ways wait for more.
 */
export const search = (page: Page, query: string, wantsTexts: boolean): Promise<void> =>
  page.evaluate(
    async ([words, isLong]) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      const results = document.querySelector('[data-search-results]');
      if (!input || !results) throw new Error('The page has no search box.');
      const until = (isDone: () => boolean) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (isDone()) resolve();
          };
          new MutationObserver(look).observe(results, { childList: true, attributes: true });
          look();
        });
      input.focus();
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => results.querySelector('a') !== null);
      if (!isLong) return;
      input.form?.requestSubmit();
      await until(() => results.getAttribute('aria-busy') === 'false');
    },
    [query, wantsTexts] as const,
  );
