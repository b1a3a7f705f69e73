import assert from 'node:assert/strict';
import test from 'node:test';
import { onceMore } from '../../tools/start/once-more.ts';

test('three publishes during a build cause one more build', async () => {
  let runs = 0;
  let atOnce = 0;
  const update = onceMore(async () => {
    runs += 1;
    atOnce += 1;
    assert.equal(atOnce, 1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    atOnce -= 1;
  });
  const done = update();
  await Promise.all([update(), update(), update()]);
  await done;
  assert.equal(runs, 2);
  await update();
  assert.equal(runs, 3);
});

test('a run that fails does not stop later ones', async () => {
  let runs = 0;
  const update = onceMore(() =>
    ++runs === 1 ? Promise.reject(new Error('no')) : Promise.resolve(),
  );
  await assert.rejects(update());
  await update();
  assert.equal(runs, 2);
});
