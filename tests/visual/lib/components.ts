import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { capture } from '../../../tools/run/capture.mjs';

const tool = join(import.meta.dirname, '../../../tools/visual/pages.ts');

/** The page of all components in some languages: its HTML by the language. */
export const componentsIn = async (...languages: string[]): Promise<Map<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'components-'));
  try {
    const options = ['--disable-warning=ExperimentalWarning', tool, folder, ...languages];
    // Astro would otherwise take the test's settings for its own.
    const env = { ...process.env, NODE_ENV: undefined };
    const { code, output } = await capture(process.execPath, options, { env });
    if (code !== 0) throw new Error(`The page of components could not be made:\n${output}`);
    const read = (language: string) => readFileSync(join(folder, `${language}.html`), 'utf8');
    return new Map(languages.map((language) => [language, read(language)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** A part of the page, from one heading to the next. */
export interface Part {
  name: string;
  clip: { x: number; y: number; width: number; height: number };
}

/**
 * The parts of a page that stands on the screen as a whole: what stands before the first heading of `main` with
 * the page's frame above it, then what each heading begins. A change then marks its part and not all below it.
 */
export const partsOf = (page: Page): Promise<Part[]> =>
  page.evaluate(() => {
    const { scrollWidth: width, scrollHeight: height } = document.documentElement;
    const headings = [...document.querySelectorAll('main > h2')].map((heading) => ({
      name: heading.textContent.trim().toLowerCase().replace(/\W+/g, '-'),
      y: Math.floor(heading.getBoundingClientRect().top) - 8,
    }));
    const tops = [{ name: 'frame', y: 0 }, ...headings];
    return tops.map(({ name, y }, index) => {
      const end = tops[index + 1]?.y ?? height;
      return { name, clip: { x: 0, y, width, height: end - y } };
    });
  });
