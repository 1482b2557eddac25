import { describeAddress, parseAddress } from '../prisma/address.ts';
import { HarnessError } from '../prisma/harness-error.ts';
import { type EngineName, parseEngine } from '../prisma/rehearsal/engine.ts';
import { createRehearsalDatabase } from '../prisma/rehearsal/rehearsal-database.ts';
import { startServer } from '../prisma/rehearsal/start-server.ts';
import { readServerFacts } from '../prisma/server.ts';
import { inTransaction } from '../prisma/transaction.ts';
import { lagosDay, makeCalendar } from '../seeds/calendar.ts';
import type { TargetEvidence } from './evidence.ts';

/** The database that a command works on. Disposing of it stops what this process started, and nothing else. */
export interface Target extends AsyncDisposable {
  url: string;
  /** True when this process made the database; false when it was there. */
  fresh: boolean;
  evidence: TargetEvidence;
}

export interface TargetOptions {
  engine?: string | undefined;
  port?: number | undefined;
}

/** The rehearsal that a command of ours has open and runs the gates on; set for its own process only. */
export const OPEN_REHEARSAL = 'D3_OPEN_REHEARSAL';

/**
 * The rehearsal that this environment asks for: the one that is open already, the one that
 * `rehearse --keep` left running and whose address is in DATABASE_URL, else a fresh throwaway one.
 *
 * A DATABASE_URL that does not point at this machine is somebody's real database (a Replit workspace
 * always sets one) and no business of a rehearsal: it is left alone.
 *
 * @throws D3_TARGET_UNKNOWN, D3_NO_REHEARSAL, D3_ENGINE_UNKNOWN and what starting a server can throw
 */
export async function openTarget(options: TargetOptions, notice: (text: string) => void): Promise<Target> {
  refuseUnknownTarget(process.env['D3_TARGET']);
  const engine = parseEngine(options.engine ?? process.env['D3_ENGINE']);
  const open = process.env[OPEN_REHEARSAL];
  if (open) return useRehearsal(open);
  const url = process.env['DATABASE_URL'];
  if (url && isLoopback(parseAddress(url).host)) return useRehearsal(url);
  if (url) notice(`DATABASE_URL (${describeAddress(url)}) is left alone: this is a rehearsal`);
  return startRehearsal(engine, options.port);
}

async function startRehearsal(engine: EngineName, port?: number): Promise<Target> {
  const server = await startServer(engine, port);
  try {
    const url = await createRehearsalDatabase(server);
    const facts = await inTransaction(url, readServerFacts);
    return {
      url,
      fresh: true,
      evidence: { kind: 'rehearsal', engine, serverVersion: facts.version, database: facts.database },
      [Symbol.asyncDispose]: async () => server[Symbol.asyncDispose](),
    };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

async function useRehearsal(url: string): Promise<Target> {
  const facts = await inTransaction(url, readServerFacts);
  if (facts.rehearsalMark === null) {
    throw new HarnessError('D3_NO_REHEARSAL', {
      subject: `database ${describeAddress(url)}`,
      have: 'a database that is not marked as a rehearsal',
      want: 'one that "npm run rehearse -- --keep" started',
      next: 'unset DATABASE_URL for a throwaway database; nothing was written',
    });
  }
  return {
    url,
    fresh: false,
    evidence: {
      kind: 'rehearsal',
      engine: parseEngine(facts.rehearsalMark),
      serverVersion: facts.version,
      database: facts.database,
    },
    async [Symbol.asyncDispose]() {},
  };
}

function refuseUnknownTarget(target = 'rehearsal'): void {
  if (target === 'rehearsal') return;
  throw new HarnessError('D3_TARGET_UNKNOWN', {
    subject: 'D3_TARGET',
    have: `"${target}"`,
    want: 'rehearsal',
    next: 'unset D3_TARGET, or set it to rehearsal',
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * The day that the data is dated from: an option, D3_ANCHOR, or today in Lagos.
 *
 * @throws D3_ANCHOR_MALFORMED
 */
export function resolveAnchor(option?: string): string {
  return makeCalendar(option ?? process.env['D3_ANCHOR'] ?? lagosDay(new Date())).today;
}

/** @throws D3_PORT_MALFORMED */
export function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1024 && port <= 65_535) return port;
  throw new HarnessError('D3_PORT_MALFORMED', {
    subject: '--port',
    have: `"${text}"`,
    want: 'a number from 1024 to 65535',
    next: 'correct it, or leave it out to have a free port chosen',
  });
}
