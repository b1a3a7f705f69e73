import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { CompleteLocale } from '../../src/i18n/locales.ts';
import { copyProject } from '../../tests/site/lib/desk-copy.ts';
import { serveBuilt } from '../../tests/site/lib/desk-server.ts';
import { launchArgs, requireBrowser } from '../browser.ts';
import { GuideDesk } from './desk.ts';
import { small } from './picture.ts';
import { addDrafts, prepare } from './project.ts';
import { stepsIn } from './steps.ts';

/** Goes through the desk in a language, over a copy of the project, and keeps a picture of each step. */
export const takePictures = async (
  language: CompleteLocale,
  fileOf: (step: string) => string,
): Promise<void> => {
  const copy = copyProject();
  const browser = await chromium.launch({ ...(await requireBrowser()), args: launchArgs() });
  try {
    prepare(copy);
    const { origin, end } = await serveBuilt(copy.folder);
    try {
      await addDrafts(origin, copy);
      const desk = await GuideDesk.open(browser, origin, language);
      for (const { name, width, height, go, says } of stepsIn(language)) {
        await desk.page.setViewportSize({ width, height });
        await go(desk);
        const shot = await desk.photograph();
        if (says && !(await desk.page.locator(says).first().isVisible())) {
          throw new Error(`The picture “${name}” was taken too late: its notice is gone`);
        }
        writeFileSync(fileOf(name), await small(shot));
      }
    } finally {
      await end();
    }
  } finally {
    await browser.close();
    copy.remove();
  }
};
