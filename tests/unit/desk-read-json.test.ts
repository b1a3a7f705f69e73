import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { readJson } from '../../cms/local/read-json.ts';
import type { Refusal } from '../../cms/local/refusal.ts';

describe('a request', () => {
  const answerTo = async (t: TestContext, send: string) => {
    const limits = { bytes: 1024 * 1024, milliseconds: 200 };
    const server = createServer((incoming, response) => {
      const answer = readJson(incoming, limits).then(
        () => 'read',
        (error: unknown) => (error as Refusal).message,
      );
      void answer.then((text) => response.setHeader('connection', 'close').end(text));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    t.after(() => server.close());
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(send);
    let said = '';
    for await (const part of socket) said += String(part);
    return said;
  };

  it('that never ends is answered all the same', async (t) => {
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{';
    assert.match(await answerTo(t, head), /The desk waited too long/);
  });

  it('without a length is counted while it comes', async (t) => {
    const chunk = `${(1024 * 1024 + 1).toString(16)}\r\n${' '.repeat(1024 * 1024 + 1)}\r\n0\r\n\r\n`;
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n';
    assert.match(await answerTo(t, head + chunk), /This has 1 MB in all; at most 1 MB/);
  });
});
