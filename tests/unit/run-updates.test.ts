import assert from 'node:assert/strict';
import test from 'node:test';
import { updates } from '../../tools/start/updates.ts';

test('a publish during the first build waits for it and causes one more', async ({ mock }) => {
  const log = mock.method(console, 'log', () => undefined);
  let runs = 0;
  let atOnce = 0;
  const update = updates(async () => {
    runs += 1;
    atOnce += 1;
    assert.equal(atOnce, 1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    atOnce -= 1;
  });
  const first = update();
  await update();
  await first;
  assert.equal(runs, 2);
  assert.equal(log.mock.callCount(), 1);
});

test('the first build that fails ends the start, a later one leaves the site as it was', async ({
  mock,
}) => {
  mock.method(console, 'log', () => undefined);
  const error = mock.method(console, 'error', () => undefined);
  let fault = 'The content has one fault.';
  const update = updates(() => (fault ? Promise.reject(new Error(fault)) : Promise.resolve()));
  await assert.rejects(update(), { message: fault });
  fault = '';
  await update();
  fault = 'Git is gone.';
  await update();
  assert.match(
    String(error.mock.calls[0]?.arguments[0]),
    /Git is gone.*\nThe site stays as it was/,
  );
});
