import assert from 'node:assert/strict';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { describe, it } from 'node:test';
import { guardRequest } from '../../../cms/local/guards/request.ts';
import { deskProject, errorOf } from '../lib/desk-project.ts';

// Headers of a request that is to be refused; most other names come with the right port.
const strangers: Record<string, (port: number) => OutgoingHttpHeaders> = {
  'another host name, which may point to this computer': (port) => ({
    host: `evil.example:${port}`,
  }),
  'the right name with another port': () => ({ host: '127.0.0.1:1' }),
  'a name that only begins like this computer’s': (port) => ({ host: `localhost.evil.io:${port}` }),
  'a name that points here by itself': (port) => ({ host: `127.0.0.1.nip.io:${port}` }),
  'another spelling of the name': (port) => ({ host: `localhost.:${port}` }),
  'another spelling of the address': (port) => ({ host: `2130706433:${port}` }),
  'the address of the next generation': (port) => ({ host: `[::1]:${port}` }),
  'the address without its port': () => ({ host: '127.0.0.1' }),
  'the page of another site': () => ({ origin: 'https://evil.example' }),
  'a page of another port of this computer': () => ({ origin: 'http://localhost:1' }),
  'a page of the other name of this computer': (port) => ({ origin: `http://localhost:${port}` }),
  'a frame without rights': () => ({ origin: 'null' }),
  'what the browser knows to come from another site': () => ({ 'sec-fetch-site': 'cross-site' }),
  'what a form of another site can send': () => ({ 'content-type': 'text/plain' }),
  'a form with a file': () => ({ 'content-type': 'multipart/form-data; boundary=x' }),
  'a type that only begins rightly': () => ({ 'content-type': 'application/json-x' }),
  'no type at all': () => ({ 'content-type': '' }),
};

describe('the desk’s API refuses', () => {
  it('whoever is not its own page on this computer', async (t) => {
    const { send, port } = await deskProject(t);
    for (const [who, headers] of Object.entries(strangers)) {
      const refused = await send('info', {}, { headers: headers(port) });
      assert.ok([403, 415].includes(refused.status), who);
      assert.match(errorOf(refused), /^The desk.*\.$/);
    }
    assert.equal((await send('info', {}, { method: 'PUT' })).status, 405);
    assert.equal((await send('info', {})).status, 200);
  });

  it('other computers, should its server ever listen to them', () => {
    const asked = (remoteAddress: string) => () => {
      const headers = { host: '127.0.0.1:1', 'content-type': 'application/json' };
      const socket = { localPort: 1, remoteAddress };
      guardRequest({ method: 'POST', headers, socket } as unknown as IncomingMessage);
    };
    for (const far of ['192.168.1.5', '::ffff:10.0.0.1', 'fe80::1', '']) {
      assert.throws(asked(far), /only this computer/);
    }
    for (const near of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) assert.doesNotThrow(asked(near));
  });

  it('a browser’s question whether another site may ask: it answers without leave', async (t) => {
    const { send, port } = await deskProject(t);
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-desk-author',
    };
    assert.equal((await send('info', {}, { method: 'OPTIONS', headers, raw: '' })).status, 403);
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'OPTIONS' });
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });
});
