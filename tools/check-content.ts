/** `npm run check:content`: holds all content against the model and the rules for texts, and says what is wrong where. */
import { join } from 'node:path';
import { tellContent } from './build/content.ts';
import { plainly, PlainError } from './run/plain-error.mjs';

await plainly(() => {
  const { faults, warnings } = tellContent(join(import.meta.dirname, '..'));
  if (!faults) console.log('The content has no faults.');
  if (warnings.length > 0) console.log(`${warnings.join('\n')}\nThese stop nothing.`);
  if (faults) throw new PlainError(faults);
  return Promise.resolve();
});
