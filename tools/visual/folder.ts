import { chromium } from '@playwright/test';
import { launchArgs, type Browser } from '../browser.ts';

/**
 * The folder of the pictures that a browser is compared with. Versions of Chromium draw a little differently, and so do
 * systems.
 * @param version `156.0.8078.79`
 */
export const folderOf = (version: string): string =>
  `${process.platform}-chromium-${version.split('.')[0] ?? ''}`;

/** The folder of a browser that has not been started yet. */
export const findFolder = async (browser: Browser): Promise<string> => {
  const started = await chromium.launch({ ...browser, args: launchArgs() });
  const folder = folderOf(started.version());
  await started.close();
  return folder;
};
