import { defineConfig } from '@playwright/test';
import { withoutFeatures } from './tools/browser-features.ts';
import { findBrowser, launchArgs } from './tools/browser.ts';

// The built site, served on any free port: Playwright reads which one and hands it on as TEST_URL.
const webServer = {
  command: `"${process.execPath}" --disable-warning=ExperimentalWarning tools/serve.ts`,
  wait: { stdout: /^Site +(?<test_url>\S+)/m },
};
const { TEST_URL: baseURL } = process.env;

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results/site',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: {
    ...(baseURL && { baseURL }),
    launchOptions: { ...findBrowser(), args: [...launchArgs(), withoutFeatures] },
  },
  ...(!baseURL && { webServer }),
});
