import { existsSync } from 'node:fs';
import { describeAddress, parseAddress } from '../prisma/address.ts';
import { HarnessError } from '../prisma/harness-error.ts';
import { type EngineName, parseEngine } from '../prisma/rehearsal/engine.ts';
import { startServer } from '../prisma/rehearsal/start-server.ts';
import { readServerFacts, type ServerFacts } from '../prisma/server.ts';
import { inTransaction } from '../prisma/transaction.ts';
import { lagosDay, makeCalendar } from '../seeds/calendar.ts';
import { requireWorkspace } from './control/place.ts';
import { refusePooledAddress, refusePooledBackend } from './control/pooled-connection.ts';
import { type ControlRoom, makeRehearsalRoom, rehearsalRoomAt, STAGING_ROOM } from './control/room.ts';
import type { TargetEvidence } from './evidence.ts';
import { makeGround } from './privileges/rehearsal-ground.ts';

/** The database that a command works on. Disposing of it stops what this process started, and nothing else. */
export interface Target extends AsyncDisposable {
  url: string;
  /** True when this process made the database; false when it was there. */
  fresh: boolean;
  evidence: TargetEvidence;
  /** Where its ledger is, and whose keys sign there. */
  room: ControlRoom;
}

export interface TargetOptions {
  engine?: string | undefined;
  port?: number | undefined;
}

/** The rehearsal that a command of ours has open and runs the gates on; set for its own process only. */
export const OPEN_REHEARSAL = 'D3_OPEN_REHEARSAL';

/**
 * The database that this environment asks for. `D3_TARGET=staging` is the platform's, at DATABASE_URL. A
 * rehearsal, which is the default, is the one that is open already, the one that `rehearse --keep` left
 * running and whose address is in DATABASE_URL, else a fresh throwaway one.
 *
 * A DATABASE_URL that does not point at this machine is somebody's real database (a Replit workspace
 * always sets one) and no business of a rehearsal: it is left alone.
 *
 * @throws D3_TARGET_UNKNOWN, D3_PLACE_REFUSED, D3_DATABASE_URL_MISSING, D3_POOLED_CONNECTION, D3_NOT_STAGING,
 *   D3_NO_REHEARSAL, D3_ENGINE_UNKNOWN and what starting a server can throw
 */
export async function openTarget(options: TargetOptions, notice: (text: string) => void): Promise<Target> {
  if (targetKind(process.env['D3_TARGET']) === 'staging') return openStaging(process.env['DATABASE_URL']);
  const engine = parseEngine(options.engine ?? process.env['D3_ENGINE']);
  const open = process.env[OPEN_REHEARSAL];
  if (open) return useRehearsal(open);
  const url = process.env['DATABASE_URL'];
  if (url && isLoopback(parseAddress(url).host)) return useRehearsal(url);
  if (url) notice(`DATABASE_URL (${describeAddress(url)}) is left alone: this is a rehearsal`);
  return startRehearsal(engine, options.port);
}

async function openStaging(url: string | undefined): Promise<Target> {
  requireWorkspace(process.env);
  if (!url) {
    throw new HarnessError('D3_DATABASE_URL_MISSING', {
      subject: 'DATABASE_URL',
      have: 'nothing',
      want: 'the address of the staging database',
      next: 'set it in the workspace, directly and not through a pooler',
    });
  }
  refusePooledAddress(url);
  const facts = await inTransaction(url, readServerFacts);
  if (facts.rehearsalMark !== null) {
    throw new HarnessError('D3_NOT_STAGING', {
      subject: `database ${describeAddress(url)}`,
      have: 'a throwaway database of a rehearsal',
      want: 'the staging database',
      next: 'correct DATABASE_URL, or unset D3_TARGET',
    });
  }
  await refusePooledBackend(url);
  const evidence = evidenceOf('staging', 'platform', url, facts);
  return { url, fresh: false, evidence, room: STAGING_ROOM, async [Symbol.asyncDispose]() {} };
}

async function startRehearsal(engine: EngineName, port?: number): Promise<Target> {
  const server = await startServer(engine, { port });
  const room = makeRehearsalRoom();
  const end = async () => {
    room[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  };
  try {
    const url = await makeGround(server, { control: room.folder });
    const facts = await inTransaction(url, readServerFacts);
    return {
      url,
      fresh: true,
      evidence: evidenceOf('rehearsal', engine, url, facts),
      room,
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
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
  const evidence = evidenceOf('rehearsal', parseEngine(facts.rehearsalMark), url, facts);
  if (facts.controlFolder && existsSync(facts.controlFolder)) {
    return {
      url,
      fresh: false,
      evidence,
      room: rehearsalRoomAt(facts.controlFolder),
      async [Symbol.asyncDispose]() {},
    };
  }
  const room = makeRehearsalRoom();
  return {
    url,
    fresh: false,
    evidence,
    room,
    async [Symbol.asyncDispose]() {
      room[Symbol.dispose]();
    },
  };
}

function evidenceOf(
  kind: TargetEvidence['kind'],
  engine: TargetEvidence['engine'],
  url: string,
  { version, database, systemIdentifier }: ServerFacts,
): TargetEvidence {
  const { host, port } = parseAddress(url);
  return { kind, engine, serverVersion: version, database, host, port, systemIdentifier };
}

/** What is shown before anything happens: never a user, a password or an option. */
export function describeTarget({
  kind,
  engine,
  serverVersion,
  database,
  host,
  port,
  systemIdentifier,
}: TargetEvidence): string {
  if (kind === 'rehearsal') return `a rehearsal database (${engine} PostgreSQL ${serverVersion}, ${database})`;
  return `the STAGING database ${database} at ${host}:${port} (PostgreSQL ${serverVersion}, cluster ${systemIdentifier})`;
}

function targetKind(target = 'rehearsal'): TargetEvidence['kind'] {
  if (target === 'rehearsal' || target === 'staging') return target;
  throw new HarnessError('D3_TARGET_UNKNOWN', {
    subject: 'D3_TARGET',
    have: `"${target}"`,
    want: 'rehearsal or staging',
    next: 'unset D3_TARGET to rehearse, or set it to staging inside the workspace',
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
