import { join } from 'node:path';
import { HarnessError } from '../../prisma/harness-error.ts';
import { type DatabaseIdentity, readIdentity } from '../../prisma/identity.ts';
import { openTransaction, type Session } from '../../prisma/transaction.ts';
import { type Ledger, Ledger as LedgerFile } from './ledger.ts';
import type { EntryOf, LedgerFact } from './ledger-entry.ts';
import { readPhase } from './phase.ts';
import type { ControlRoom } from './room.ts';
import { readSigners } from './signers.ts';

/** A ledger in hand, verified, while nobody else may write to it. */
export interface LedgerSession {
  ledger: Ledger;
  identity: DatabaseIdentity;
  /** What became of the work whose outcome the ledger does not know yet; absent when it knows all. */
  doubt?: Doubt;
}

/** Begun and never recorded as ended; the database itself says which way it went. */
export interface Doubt {
  start: EntryOf<'start'>;
  outcome: 'committed' | 'aborted' | 'in progress';
}

/** Key of the advisory lock that whoever writes in the ledger holds meanwhile. */
export const LEDGER_LOCK = "hashtextextended('webwaka d3 ledger', 0)";

/**
 * Opens the ledger of the database at `url`. A lock in that database keeps other commands from writing
 * at the same time, and dies with its connection, so that a killed process leaves nothing locked.
 *
 * @throws D3_LEDGER_BROKEN, D3_LEDGER_CUT, D3_LEDGER_FOREIGN, D3_SIGNERS_UNREADABLE, D3_DATABASE_UNREACHABLE
 */
export async function withLedger<Result>(
  room: ControlRoom,
  url: string,
  work: (session: LedgerSession) => Promise<Result> | Result,
): Promise<Result> {
  await using tx = await openTransaction(url, { isolation: 'ReadCommitted' });
  await tx.rows(`SELECT pg_advisory_xact_lock(${LEDGER_LOCK})::text`);
  const identity = await readIdentity(tx, url);
  const ledger = LedgerFile.open(ledgerPath(room, identity), identity, readSigners(room.signers));
  const { inDoubt } = readPhase(ledger.entries);
  const doubt = inDoubt ? { start: inDoubt, outcome: await outcomeOf(tx, inDoubt) } : undefined;
  return await work({ ledger, identity, ...(doubt ? { doubt } : {}) });
}

/** One ledger a database: named for where it answers. Whether it is the same one is in its first line. */
export function ledgerPath(room: ControlRoom, { host, port, name }: DatabaseIdentity): string {
  return join(room.folder, `${[host, port, name].join('_').replaceAll(/[^A-Za-z0-9._-]/g, '-')}.jsonl`);
}

/** PostgreSQL remembers what became of a transaction (manual, 9.27, pg_xact_status). */
async function outcomeOf(session: Session, { fact }: EntryOf<'start'>): Promise<Doubt['outcome']> {
  const [row] = await session.rows<{ status: Doubt['outcome'] | null }>(
    'SELECT pg_xact_status($1::text::xid8) AS status',
    fact.transactionId,
  );
  if (row?.status) return row.status;
  throw new HarnessError('D3_OUTCOME_FORGOTTEN', {
    subject: `transaction ${fact.transactionId} of ${fact.work} ${fact.batches.join(', ')}`,
    have: 'a server that no longer remembers it',
    want: 'committed or aborted',
    next: 'it ended many millions of transactions ago: count the rows of the batch by hand, and have the ledger begun anew',
  });
}

/**
 * What the ledger should have said. An aborted gate is a rollback, which stops the phase (mandate clause
 * 9.b); so is a committed cleanup.
 */
export function factsOf({ start: { fact }, outcome }: Doubt, anchorDate: string, recovered: boolean): LedgerFact[] {
  const { work, batches, transactionId } = fact;
  if (outcome === 'in progress') return [];
  if (outcome === 'aborted') {
    const rolledBack: LedgerFact = { what: 'roll back', work, batches, transactionId, recovered };
    return work === 'gate' ? [rolledBack, stop(`gate ${batches.join(', ')} was rolled back`)] : [rolledBack];
  }
  if (work === 'cleanup') {
    return [{ what: 'clean up', batches, transactionId, recovered }, stop(`${batches.join(', ')} was taken back`)];
  }
  return batches.map((batch) => ({ what: 'publish', batch, anchorDate, transactionId, recovered }));
}

function stop(reason: string): LedgerFact {
  return { what: 'stop', reason };
}

/** The anchor under which the work in doubt was approved. */
export function anchorOf(ledger: Ledger, { start }: Doubt): string {
  const phase = readPhase(ledger.entries);
  const record = phase.batches.find((batch) => start.fact.batches.includes(batch.id));
  return record?.approval?.fact.anchorDate ?? record?.published?.fact.anchorDate ?? start.at.slice(0, 10);
}
