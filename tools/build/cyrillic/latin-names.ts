import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settingsSchema } from '../../../src/model/settings.ts';

/** The names that stay in Latin letters, as editors list them in the settings; none where these are not there or have a fault. */
export const latinNamesIn = (root: string): readonly string[] => {
  const file = join(root, 'content/settings/site.yml');
  if (!existsSync(file)) return [];
  const data: unknown = parse(readFileSync(file, 'utf8'));
  return settingsSchema.safeParse(data).data?.latinNames ?? [];
};
