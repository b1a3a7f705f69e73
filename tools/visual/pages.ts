/**
 * Writes the page of all components as it stands before any script: `node tools/visual/pages.ts <folder> sr sq`
 * makes `sr.html` and `sq.html` there. The server that makes them is Astro's own, as for `npm run dev`, and ends
 * before this does; in a process of its own, because the test runner reads modules in its own way.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { designPage } from '../../src/design/integration.ts';
import { plainly, PlainError } from '../run/plain-error.mjs';

const root = join(import.meta.dirname, '../..');
const [folder = '.', ...languages] = process.argv.slice(2);

await plainly(async () => {
  // Nothing in a picture may change from day to day, or with the computer.
  process.env.SITE_TODAY = '2026-11-22';
  process.env.SITE_URL = 'https://example.org';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { dev } = await import('astro');
  const server = await dev({
    root,
    logLevel: 'error',
    integrations: [designPage()],
    // Any free port; nobody else in the network reaches it.
    server: { host: '127.0.0.1', port: 0 },
    vite: { server: { watch: null, hmr: false } },
  });
  try {
    for (const language of languages) {
      const address = `http://127.0.0.1:${server.address.port}/${language}/_design/`;
      const answer = await fetch(address);
      const html = await answer.text();
      if (!answer.ok) throw new PlainError(`${address} answers ${answer.status}:\n${html}`);
      writeFileSync(join(folder, `${language}.html`), html);
    }
  } finally {
    await server.stop();
  }
});
