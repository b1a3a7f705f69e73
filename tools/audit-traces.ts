/**
 * `npm run audit:traces`: what a visit leaves in a browser's profile, held against `docs/traces.md` and
 * `content/measured/leaving.json`. `-- --write` writes the latter anew.
 */
import { plainly, PlainError } from './run/plain-error.mjs';
import { audit } from './traces/audit.ts';
import { say } from './traces/deviations.ts';
import { findBrowsers } from './traces/find-browsers.ts';

await plainly(async () => {
  const write = process.argv.includes('--write');
  const problems = say(await audit(await findBrowsers(), { write }));
  if (write) console.log('Written: content/measured/leaving.json');
  if (problems.length > 0) throw new PlainError(problems.join('\n'));
  console.log('What stays in the browsers is what docs/traces.md explains.');
});
