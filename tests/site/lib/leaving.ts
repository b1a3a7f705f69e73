import { chromium, test as base, type Browser } from '@playwright/test';
import { findBrowser, launchArgs } from '../../../tools/browser.ts';
import { neighbours, type Neighbours } from '../../../tools/leaving/neighbours.ts';
import { oslonac } from '../../../tools/leaving/oslonac.ts';
import type { Subject } from '../../../tools/leaving/subject.ts';

interface Around {
  around: Neighbours;
  /** The built site, leaving for the neutral site around it. */
  site: Subject;
  /** One that keeps pages in memory for going back, and one that does not. */
  browsers: { keeping: Browser; forgetful: Browser };
}

// Playwright switches the back/forward cache off; ordinary browsers have it on.
const switchedOff = '--disable-back-forward-cache';
const launch = (ignoreDefaultArgs: string[]) =>
  chromium.launch({ ...findBrowser(), args: launchArgs(), ignoreDefaultArgs });

/** Tests of leaving: a search page before the site, a neutral one after it, and both kinds of browser. */
export const test = base.extend<object, Around>({
  around: [
    async ({}, use) => {
      const sites = await neighbours();
      await use(sites);
      sites.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ around }, use) => {
      const subject = await oslonac(around.neutral);
      await use(subject);
      await subject.close();
    },
    { scope: 'worker' },
  ],
  browsers: [
    async ({}, use) => {
      const [keeping, forgetful] = await Promise.all([launch([switchedOff]), launch([])]);
      await use({ keeping, forgetful });
      await Promise.all([keeping.close(), forgetful.close()]);
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';
