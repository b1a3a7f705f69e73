import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What a link does to what goes over it. */
export interface Link {
  /** There and back, ms. */
  roundTrip: number;
  bitsPerSecond: number;
}

/** Slow 3G, as browsers name it. */
export const slow3G: Link = { roundTrip: 400, bitsPerSecond: 400_000 };

// About what one packet carries.
const piece = 1400;

/** One direction: all that goes it shares its width, and arrives half a round trip later. */
const direction = ({ roundTrip, bitsPerSecond }: Link) => {
  let free = 0;
  return (from: Socket, to: Socket) => {
    let before = Promise.resolve();
    const send = (bytes: Buffer) => {
      free = Math.max(free, performance.now()) + (bytes.length * 8000) / bitsPerSecond;
      const due = free + roundTrip / 2;
      before = before.then(async () => {
        await pause(Math.max(0, due - performance.now()));
        if (!to.destroyed) to.write(bytes);
      });
    };
    from.on('data', (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += piece) send(bytes.subarray(at, at + piece));
    });
    from.on('end', () => void before.then(() => to.end()));
    from.on('error', () => to.destroy());
  };
};

/**
 * Puts a slow link before a server on this computer. A proxy, because what slows a browser down from within does
 * not reach its workers. Connections cost nothing to open: a reader who searches has the page’s.
 */
export const slowLink = async (origin: string, link: Link) => {
  const [up, down] = [direction(link), direction(link)];
  const sockets = new Set<Socket>();
  const server = createServer((reader) => {
    const site = connect(Number(new URL(origin).port), '127.0.0.1');
    for (const socket of [reader, site]) {
      sockets.add(socket.setNoDelay());
      socket.on('close', () => sockets.delete(socket));
    }
    up(reader, site);
    down(site, reader);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
