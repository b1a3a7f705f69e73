import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What keeps somebody out of a page: the rule and the elements that break it. */
export const violationsOf = async (page: Page) => {
  // Legacy mode looks into the page itself only, which is all there is: no page of ours holds another.
  // The other mode opens a further page each time and takes three times as long.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};
