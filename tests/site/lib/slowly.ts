import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Subject } from '../../../tools/leaving/subject.ts';

/** The site on a network that stops in the middle of a page. */
export interface Slow {
  origin: string;
  /** Once the first part of that page is on its way. */
  isUnderWay: Promise<void>;
  close: () => void;
}

/** Hands on what the site answers, but of one page only the first bytes. */
export const slowly = async (site: Subject, page: string, bytes: number): Promise<Slow> => {
  const { promise: isUnderWay, resolve: begun } = Promise.withResolvers<undefined>();
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(site.origin + (request.url ?? ''));
      const body = Buffer.from(await answer.arrayBuffer());
      for (const [name, value] of answer.headers) {
        // The body has been unpacked.
        if (!/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name)) {
          response.setHeader(name, value);
        }
      }
      response.statusCode = answer.status;
      if (request.url === page) {
        response.write(body.subarray(0, bytes));
        begun(undefined);
      } else {
        response.end(body);
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isUnderWay,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
