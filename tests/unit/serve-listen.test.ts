import assert from 'node:assert/strict';
import test from 'node:test';
import { PlainError } from '../../tools/run/plain-error.mjs';
import { listen } from '../../tools/serve/listen.ts';

test('a port in use is said in a sentence that names it and the way out', async () => {
  const { origin, close } = await listen(() => undefined, 0);
  const port = Number(new URL(origin).port);
  await assert.rejects(
    listen(() => undefined, port),
    (error) =>
      error instanceof PlainError &&
      error.message.includes(`Port ${port} is in use`) &&
      error.message.includes('--port'),
  );
  close();
});

test('only this computer can reach the server', async () => {
  const { origin, close } = await listen(() => undefined, 0);
  assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
  close();
});
