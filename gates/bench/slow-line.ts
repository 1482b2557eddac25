import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { parseAddress } from '../../prisma/address.ts';

/** A line to a database on which every round trip takes longer. */
export interface SlowLine extends AsyncDisposable {
  url: string;
}

/**
 * Listens on loopback and passes everything on to the database at `url`, what is sent there `latencyMs` later,
 * what comes back at once: so much is added to each round trip, however many packets it takes.
 */
export async function openSlowLine(url: string, latencyMs: number): Promise<SlowLine> {
  const { host, port } = parseAddress(url);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ host, port, noDelay: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('data', (chunk: Buffer) => setTimeout(() => far.write(chunk), latencyMs));
    near.on('end', () => setTimeout(() => far.end(), latencyMs));
    far.on('data', (chunk: Buffer) => near.write(chunk));
    far.on('end', () => near.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: ours } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { port: String(ours) }).href,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
