/** `npm run check:launch`: what staff must still confirm before the site goes public. Ends with code 1 while anything remains. */
import { join } from 'node:path';
import { tellContent } from './build/content.ts';
import { tellLaunch } from './build/launch.ts';
import { plainly, PlainError } from './run/plain-error.mjs';

await plainly(() => {
  const root = join(import.meta.dirname, '..');
  const { faults } = tellContent(root);
  if (faults) throw new PlainError(`${faults} Mend it first: npm run check:content`);
  const open = tellLaunch(root);
  if (open) throw new PlainError(open);
  console.log('Everything is confirmed; the site may go public.');
  return Promise.resolve();
});
