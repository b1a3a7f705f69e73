import type { Page } from '@playwright/test';

/**
 * What is wrong with the numbers of a page, a sentence each: a doubtful one without exactly one note
 * of its state, or one that stands first in a list or section which has a confirmed one too.
 */
export const doubtfulNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const numbers = '.call, .help-bar a[href^="tel:"]';
    const isDoubtful = (number: Element) => number.closest('.unconfirmed') !== null;
    const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

    const withoutState = all(document, '.unconfirmed')
      .filter((entry) => entry.querySelector(numbers) && all(entry, '.state').length !== 1)
      .map((entry) => `no state: ${entry.textContent}`);
    const badlyOrdered = all(document, 'ul, section')
      .map((group) => all(group, numbers))
      .filter((found) => found.some((number) => !isDoubtful(number)))
      .flatMap((found) => (found[0] && isDoubtful(found[0]) ? [found[0].textContent] : []))
      .map((number) => `stands first: ${number}`);
    return [...withoutState, ...badlyOrdered];
  });
