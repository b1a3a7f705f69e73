import { defineConfig } from '@playwright/test';
import { withoutFeatures } from './tools/browser-features.ts';
import { findBrowser, launchArgs } from './tools/browser.ts';

// Pictures of the page of all components; a configuration of its own, because it needs no built site.
export default defineConfig({
  testDir: 'tests/visual',
  outputDir: 'test-results/visual',
  snapshotPathTemplate: 'tests/visual/pictures/{arg}{ext}',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Pictures that are taken anew are taken until two are alike.
  timeout: 90_000,
  // A missing picture is a fault, and taking one is a decision: `npm run visual:update`.
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: 'test-results/visual.json' }]],
  expect: {
    // Letters are drawn alike wherever the browser is of the same version, so that little may differ.
    toHaveScreenshot: { threshold: 0.02, maxDiffPixelRatio: 0.0005 },
  },
  use: {
    launchOptions: {
      ...findBrowser(),
      args: [
        ...launchArgs(),
        withoutFeatures,
        // The settings of fonts and screens differ between computers.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--disable-font-subpixel-positioning',
        '--force-color-profile=srgb',
      ],
    },
  },
});
