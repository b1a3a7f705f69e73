import { oneCheck } from './program.ts';
import type { Step } from './steps.ts';

/** Can the site be built? The tests in the browser look at what this makes. */
export const build: Step = {
  name: 'Build',
  // As everybody will see it.
  run: () => oneCheck('tools/build.ts', [], { CONTEXT: 'production' }),
};
