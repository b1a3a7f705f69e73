/** `npm run check-content`: holds all content against the model and says what is wrong where. */
import { join } from 'node:path';
import { contentFaults } from './build/content.ts';
import { plainly, PlainError } from './run/plain-error.mjs';

await plainly(() => {
  const faults = contentFaults(join(import.meta.dirname, '..'));
  if (faults) throw new PlainError(faults);
  console.log('The content has no faults.');
  return Promise.resolve();
});
