import { oneCheck } from './program.ts';
import type { Step } from './steps.ts';

/** Is everything written the way Prettier writes it? */
export const format: Step = {
  name: 'Formatting',
  run: () =>
    oneCheck('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
};

/** Does the code keep the rules of ESLint? */
export const lint: Step = {
  name: 'Lint',
  run: () => oneCheck('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
};

/** Do the types fit, in `.astro` files too? */
export const types: Step = {
  name: 'Types',
  run: () => oneCheck('node_modules/astro/bin/astro.mjs', ['check']),
};
