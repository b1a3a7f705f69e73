import { getEntry } from 'astro:content';
import type { Settings } from '../model/settings.ts';

/**
 * What the people who run the site decided once.
 * @throws when the file does not exist
 */
export const settings = async (): Promise<Settings> => {
  const entry = await getEntry('settings', 'site');
  if (!entry)
    throw new Error(
      'content/settings/site.yml does not exist; the site cannot be built without it.',
    );
  return entry.data;
};
