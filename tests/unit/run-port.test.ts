import assert from 'node:assert/strict';
import test from 'node:test';
import { choosePort } from '../../tools/start/port.ts';

test('the port is --port, or PORT, or 4321', () => {
  assert.equal(choosePort(['--port', '5000'], { PORT: '6000' }), 5000);
  assert.equal(choosePort([], { PORT: '0' }), 0);
  assert.equal(choosePort([], {}), 4321);
});

test('what is no port is answered with a sentence', () => {
  for (const wrong of ['web', '70000', '-1', '']) {
    assert.throws(() => choosePort([`--port=${wrong}`], {}), /is no port/);
  }
  assert.throws(() => choosePort(['--host'], {}), /only option is --port/);
});
