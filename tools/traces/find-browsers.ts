import type { Engine } from '../../src/model/measured.ts';
import { requireBrowser } from '../browser.ts';
import { findOrInstallFirefox } from '../firefox.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import type { Start } from './visitor.ts';

/**
 * The browsers that visits are made with. Without Firefox its half is left out, and said to be.
 * @throws {PlainError} when there is no Chromium
 */
export const findBrowsers = async (): Promise<Partial<Record<Engine, Start>>> => {
  const chromium = startChromium(await requireBrowser());
  const firefox = await findOrInstallFirefox();
  if (firefox) return { firefox: startFirefox(firefox), chromium };
  console.log(
    '! No Firefox was found, so what a visit leaves in Firefox was NOT looked at. ' +
      'Install Firefox, or set FIREFOX_PATH to the one you have.',
  );
  return { chromium };
};
