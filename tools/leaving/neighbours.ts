import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the neutral site got. */
export interface Asked {
  path: string;
  /** What the browser told about where the reader came from. */
  referer?: string;
}

/** The sites around ours: the search page that a reader comes from, and the neutral one to leave for. */
export interface Neighbours {
  /** The address of a search page whose one result leads to `address`; it does not hold that one. */
  searchFor: (address: string) => string;
  /** The neutral site's address, with a slash at the end. */
  neutral: string;
  /** What the neutral site was asked so far. */
  asked: Asked[];
  /** Keeps the neutral site from answering until what it returns is called. */
  hold: () => () => void;
  close: () => void;
}

/** Their titles, as they stand in the browser's history. */
export const searchTitle = 'Search';
export const neutralTitle = 'Neutral';

/** Starts both, each on a host of its own: browsers treat a change of host differently. */
export const neighbours = async (): Promise<Neighbours> => {
  let held: Promise<unknown> = Promise.resolve();
  const asked: Asked[] = [];
  const results: string[] = [];
  const search = await serve('search.localhost', (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://search.localhost');
    const to = results[Number(searchParams.get('q'))] ?? '';
    // What a browser keeps of this page is none of our traces.
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(searchTitle, `<a id="result" href="${to.replaceAll('"', '&quot;')}">1</a>`));
  });
  const neutral = await serve('neutral.localhost', async (request, response) => {
    const { url: path = '', headers } = request;
    if (path !== '/favicon.ico') {
      asked.push({ path, ...(headers.referer && { referer: headers.referer }) });
      await held;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(neutralTitle, `<p>${neutralTitle}</p>`));
  });
  return {
    searchFor: (address) => `${search.address}?q=${results.push(address) - 1}`,
    neutral: neutral.address,
    asked,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      held = promise;
      return () => {
        held = Promise.resolve();
        resolve(undefined);
      };
    },
    close: () => {
      search.close();
      neutral.close();
    },
  };
};

const page = (title: string, text: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,">${text}</html>`;

const serve = async (host: string, answer: (...parts: Parameters<RequestListener>) => unknown) => {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Browsers take every name below localhost for this computer.
    address: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
