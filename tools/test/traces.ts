import { audit } from '../traces/audit.ts';
import { inBoth, say } from '../traces/deviations.ts';
import { findBrowsers } from '../traces/find-browsers.ts';
import { build } from './build.ts';
import type { Step } from './steps.ts';

/**
 * Does a visit leave what `docs/traces.md` explains, and nothing else? A step of its own and no test of
 * `tests/site`: it starts browsers itself, with profiles on disk, and needs the processor for itself.
 */
export const traces: Step = {
  name: 'Traces',
  needs: build,
  run: async () => {
    const browsers = await findBrowsers();
    const once = await audit(browsers);
    // Under load a browser may not come to write down what it otherwise does: what is wrong is so twice.
    const problems = say(once).length > 0 ? say(inBoth(once, await audit(browsers))) : [];
    const failed = problems.length > 0 ? 1 : 0;
    return { passed: 1 - failed, failed, output: problems.join('\n') };
  },
};
