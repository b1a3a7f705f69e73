/**
 * `npm run translations`: what is missing or behind its source, for each language. `-- export` and `-- import`
 * exchange files with translators, `-- mark` notes that interface texts and facts were compared.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainly, PlainError } from './run/plain-error.mjs';
import { exportFile } from './translations/commands/export.ts';
import { importFile } from './translations/commands/import.ts';
import { mark } from './translations/commands/mark.ts';
import { report } from './translations/commands/report.ts';

const usage = `npm run translations -- [--json] [--language sq] [--type guides]
npm run translations -- export --language sq [--type guides,strings] [--only missing|behind|all] [--also en] --out FILE
npm run translations -- import FILE [--without-changed]
npm run translations -- mark --language sq [NAME …]`;

const commands = { report, export: exportFile, import: importFile, mark };

const read = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
        type: { type: 'string' },
        only: { type: 'string', default: 'all' },
        also: { type: 'string' },
        out: { type: 'string' },
        'without-changed': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(`${(error as Error).message}\n${usage}`);
  }
};

await plainly(async () => {
  const { values, positionals } = read();
  const [name = 'report', ...names] = positionals;
  if (!Object.hasOwn(commands, name)) throw new PlainError(usage);
  const run = commands[name as keyof typeof commands];
  console.log(await run(join(import.meta.dirname, '..'), values, names));
});
