import type { Page } from '@playwright/test';

// How browsers come, and with the largest letters that their settings offer.
const sizes = { plain: { standard: 16, fixed: 13 }, twice: { standard: 32, fixed: 26 } };

// What stands beyond the right edge of the screen, though it lies within nothing else that does.
const beyond = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isBeyond = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
  const found = [...document.querySelectorAll('body *')].filter(
    (element) => isBeyond(element) && ![...element.children].some(isBeyond),
  );
  // Where no element is too wide, a word within one is.
  return [scrollWidth, ...found.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 200))];
};

/**
 * What makes a loaded page scroll sideways, with all that it keeps closed open: on a screen of 320 px, which is
 * also 400 % zoom (WCAG 1.4.10), and on one of 390 px with letters twice as large (1.4.4). The page is left open.
 */
export const sidewaysOf = async (page: Page): Promise<Record<string, (string | number)[]>> => {
  const before = page.viewportSize();
  const own = await page.context().newCDPSession(page);
  // The browser's own setting: media queries in rem follow it, as they do for a reader.
  const setLetters = (fontSizes: { standard: number; fixed: number }) =>
    own.send('Page.setFontSizes', { fontSizes });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await page.setViewportSize({ width: 320, height: 568 });
  const narrow = await page.evaluate(beyond);
  await setLetters(sizes.twice);
  await page.setViewportSize({ width: 390, height: 844 });
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  if (size < sizes.twice.standard) throw new Error(`The letters were not made larger: ${size} px.`);
  const large = await page.evaluate(beyond);
  await setLetters(sizes.plain);
  if (before) await page.setViewportSize(before);
  await own.detach();
  return { narrow, large };
};
