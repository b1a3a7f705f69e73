import { build } from './build.ts';
import { runPlaywright } from './playwright.ts';
import type { Step } from './steps.ts';

/** The tests of `tests/site`: the built site in a browser. */
export const site: Step = {
  name: 'Site tests',
  needs: build,
  run: () => runPlaywright('playwright.config.ts', 'site.json'),
};
