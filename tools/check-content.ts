/** `npm run check:content`: holds all content against the model and says what is wrong where. */
import { sentence } from '../src/model/explain.ts';
import { checkContent } from './content/check.ts';

const problems = checkContent(process.cwd());
for (const problem of problems) console.error(sentence(problem));
console.log(
  problems.length === 0
    ? 'Content: no problem found.'
    : `Content: ${problems.length} problems. Nothing was built.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
