import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { firefoxPreferences } from './firefox-preferences.ts';
import type { Start } from './visitor.ts';

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
    const ended = once(firefox, 'exit');
    try {
      const browser = await puppeteer.connect({
        browserWSEndpoint: `${await addressOf(firefox)}/session`,
        protocol: 'webDriverBiDi',
        defaultViewport: null,
      });
      const [page = await browser.newPage()] = await browser.pages();
      const close = async () => {
        await browser.close();
        await ended;
      };
      return { page, version: majorOf(await browser.version()), close };
    } catch (error) {
      firefox.kill('SIGKILL');
      throw error;
    }
  };

const addressOf = async ({ stderr }: ChildProcess): Promise<string> => {
  if (!stderr) throw new Error('Firefox has no output to read.');
  for await (const line of createInterface(stderr)) {
    const address = /^WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('Firefox ended before it could be driven.');
};

/** `153` of `firefox/153.7.0`: smaller steps change nothing that is measured here. */
const majorOf = (version: string) => /\d+/.exec(version)?.[0] ?? version;
