/** Builds the project in which it lies, and prints the seconds of the processor of each step. */
import { join } from 'node:path';
import { buildSite } from '../../build/site.ts';

let before = process.cpuUsage();
await buildSite({
  root: join(import.meta.dirname, '../../..'),
  out: 'dist',
  onStep: (step) => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    console.log(`step ${step}: ${((user + system) / 1e6).toFixed(1)}`);
  },
});
