import type { Page } from '@playwright/test';

/** What could be seen of a page at one moment. */
interface Look {
  path: string;
  title: string;
  isBlank: boolean;
  /** Whether the browser took the page out of its memory instead of loading it anew. */
  isKept: boolean;
}

/**
 * Looks at a page ten times a second from within. From outside, a page that another one is about to
 * replace cannot be asked. Call it before the page is opened; what was seen is added to the list.
 */
export const watch = async (page: Page): Promise<Look[]> => {
  const looks: Look[] = [];
  await page.exposeFunction('tellLook', (look: Look) => looks.push(look));
  await page.addInitScript(() => {
    const { tellLook } = window as unknown as { tellLook: (look: Look) => void };
    let isKept = false;
    addEventListener('pageshow', ({ persisted }) => (isKept = persisted));
    setInterval(() => {
      tellLook({
        path: location.pathname,
        title: document.title,
        isBlank: !(document.querySelector('body') ?? document.documentElement).checkVisibility(),
        isKept,
      });
    }, 100);
  });
  return looks;
};

/** What the browser's tab shows: the title, or the address of a page that has none. */
export const tabOf = async (page: Page): Promise<{ path: string; title: string }> => {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const { url, title } = targetInfo;
  // Between two pages there is no address.
  return { path: URL.canParse(url) ? new URL(url).pathname : '', title };
};
