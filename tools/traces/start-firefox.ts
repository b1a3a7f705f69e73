import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { firefoxPreferences } from './firefox-preferences.ts';
import { majorOf, type Start } from './visitor.ts';

// Nothing of a visit takes this long: such a Firefox hangs.
const limit = 60_000;

/**
 * Starts Firefox with a profile like anybody's. Not by puppeteer's own launcher, which switches off
 * much of what leaves traces; puppeteer only drives it.
 */
export const startFirefox =
  (executablePath: string): Start =>
  async (profile, { isPrivate = false }) => {
    const preferences = {
      ...firefoxPreferences,
      ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
    };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, 'user.js'), lines);
    const firefox = spawn(
      executablePath,
      [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    // A Firefox that cannot be started ends too.
    const ended = once(firefox, 'exit').catch(() => undefined);
    const kill = async () => {
      firefox.kill('SIGKILL');
      await ended;
    };
    try {
      const browser = await puppeteer.connect({
        browserWSEndpoint: `${await addressOf(firefox)}/session`,
        protocol: 'webDriverBiDi',
        defaultViewport: null,
      });
      const [page = await browser.newPage()] = await browser.pages();
      const close = async () => {
        // That it failed is to be seen from Firefox still running.
        void browser.close().catch(() => undefined);
        const hangs = pause(limit, true, { ref: false });
        if (!(await Promise.race([ended.then(() => false), hangs]))) return;
        await kill();
        throw new Error('Firefox did not close, so what it writes down in the end is missing.');
      };
      return { page, version: majorOf(await browser.version()), close };
    } catch (error) {
      await kill();
      throw error;
    }
  };

const addressOf = async (firefox: ChildProcess): Promise<string> => {
  const { stderr } = firefox;
  if (!stderr) throw new Error('Firefox has no output to read.');
  const hangs = setTimeout(() => firefox.kill('SIGKILL'), limit);
  try {
    for await (const line of createInterface(stderr)) {
      const address = /^WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address) return address;
    }
    throw new Error('Firefox ended before it could be driven.');
  } finally {
    clearTimeout(hangs);
    // A Firefox whose output nobody takes stops at some point.
    stderr.resume();
  }
};
