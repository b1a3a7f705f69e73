import { runPlaywright } from './playwright.ts';
import type { Step } from './steps.ts';

/** The tests of `tests/visual`: the page of all components, compared with pictures of it. Nothing need be built. */
export const visual: Step = {
  name: 'Pictures',
  run: () => runPlaywright('playwright.visual.config.ts', 'visual.json'),
};
