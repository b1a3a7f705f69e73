import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { launchArgs, type Browser } from '../browser.ts';
import { majorOf, type Start } from './visitor.ts';

/**
 * Starts Chromium with nothing that a visitor's does not have, besides what keeps a new profile from
 * asking Google for things: no flag of an automation library, which would hide traces.
 */
export const startChromium =
  ({ executablePath = chromium.executablePath() }: Browser): Start =>
  async (profile, { origin, isPrivate = false }) => {
    const browser = await puppeteer.launch({
      executablePath,
      ignoreDefaultArgs: true,
      pipe: true,
      args: [
        '--remote-debugging-pipe',
        `--user-data-dir=${profile}`,
        '--headless=new',
        `--host-resolver-rules=MAP ${new URL(origin).hostname} 127.0.0.1`,
        // Ours is encrypted; this one is to be trusted as if it were.
        `--unsafely-treat-insecure-origin-as-secure=${origin}`,
        ...launchArgs(),
        ...(isPrivate ? ['--incognito'] : []),
        'about:blank',
      ],
    });
    try {
      const [page = await browser.newPage()] = await browser.pages();
      return { page, version: majorOf(await browser.version()), close: () => browser.close() };
    } catch (error) {
      await browser.close();
      throw error;
    }
  };
