import type { CmsConfig } from 'decap-cms-core';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { editorName } from '../login/name.ts';
import { say } from '../language/say.ts';
import { DeskError } from './desk-error.ts';
import { seenBy, type Asked } from './seen-by.ts';

const answerOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (cause) {
    throw Object.assign(new Error('', { cause }), { status: 502 });
  }
};

/**
 * The desk's API on this computer. It is told who writes and what they had opened, so that it can say
 * who changed it meanwhile; what it refuses it says in sentences.
 */
export class LocalBackend extends ProxyBackend {
  readonly #api: { url: string; branch: string | undefined };

  constructor(config: CmsConfig, options?: object) {
    super(config, options);
    const { proxy_url: url = '', branch } = config.backend;
    this.#api = { url, branch };
  }

  async request(asked: Asked): Promise<unknown> {
    const response = await fetch(this.#api.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-desk-author': encodeURIComponent(editorName()),
        'x-desk-seen': encodeURIComponent(JSON.stringify(await seenBy(asked))),
      },
      body: JSON.stringify({ branch: this.#api.branch, ...asked }),
    });
    const answer = await answerOf(response);
    if (response.ok) return answer;
    const { error = '' } = answer as { error?: string };
    throw Object.assign(new DeskError(say(error)), { status: response.status });
  }

  /** The name that stands in the history, as long as this browser knows one. */
  override restoreUser() {
    return this.authenticate();
  }

  override authenticate() {
    const name = editorName();
    return name
      ? Promise.resolve({ name, login: name })
      : Promise.reject(new DeskError(say('Write your name.')));
  }
}
