import { HarnessError } from '../../prisma/harness-error.ts';
import { inTransaction, type Session } from '../../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare } from '../../verify/engine/check.ts';
import type { DrillEvidence } from '../evidence.ts';
import type { BatchId } from '../mandate.ts';
import type { Ledger } from './ledger.ts';
import { isEntryOf } from './ledger-entry.ts';
import { withLedger } from './ledger-session.ts';
import { readPhase, recordOf } from './phase.ts';
import type { ControlRoom } from './room.ts';
import { settle } from './settle.ts';
import type { Actor } from './signers.ts';

/** Whose ledger it is, and who writes in it. */
export interface Journal {
  room: ControlRoom;
  url: string;
  executor: Actor;
}

export const START: CheckIdentity = {
  id: 'control.start',
  title: 'the start is in the ledger',
  clauses: ['1.b', '4.a'],
};

/**
 * Writes down the transaction's id before it has changed anything: whatever happens from here on, the
 * database can be asked what became of it.
 *
 * The session holds the executor lock, so the work before it has ended. Where its own process has not recorded that
 * yet, it is recorded here: a start on top of another would hide it.
 *
 * @throws D3_SNAPSHOT_STALE when that work ended after this session had begun to read
 */
export async function journalWork(
  session: Session,
  { room, url, executor }: Journal,
  work: 'gate' | 'cleanup',
  batches: BatchId[],
): Promise<CheckResult> {
  const transactionId = await durableId(session, url);
  const recorded = await withLedger(room, url, async (ledgerSession) => {
    const { ledger } = ledgerSession;
    settle(ledgerSession, executor, 'executor');
    await requireSeen(session, ledger);
    ledger.append(executor, 'executor', { what: 'start', work, batches, transactionId });
    return readPhase(ledger.entries).inDoubt?.fact.transactionId ?? 'none';
  });
  return compare(START, [{ subject: 'transaction in the ledger', have: recorded, want: transactionId }]);
}

/**
 * The transaction's id, once it is in the server's log on disk: after a crash the server gives ids that it never logged
 * to others, and what became of those would be taken for what became of this. A message that nobody reads brings it
 * there (PostgreSQL manual, 9.28.6), and the commit of another flushes the log.
 */
async function durableId(session: Session, url: string): Promise<string> {
  const [row] = await session.rows<{ transactionId: string }>(
    `SELECT pg_current_xact_id()::text AS "transactionId", ${LOGGED} AS logged`,
  );
  await inTransaction(url, async (tx) => tx.rows(`SELECT ${LOGGED} AS logged`));
  return row?.transactionId ?? '';
}

const LOGGED = "pg_logical_emit_message(true, 'webwaka d3', 'start')::text";

/** A session that began to read before the last work ended does not see its rows, and would prove things of a past. */
async function requireSeen(session: Session, ledger: Ledger): Promise<void> {
  const last = ledger.entries.findLast((entry) => isEntryOf(entry, 'start'));
  if (!last) return;
  const { work, batches, transactionId } = last.fact;
  const [row] = await session.rows<{ seen: boolean }>(
    'SELECT pg_visible_in_snapshot($1::text::xid8, pg_current_snapshot()) AS seen',
    transactionId,
  );
  if (row?.seen) return;
  throw new HarnessError('D3_SNAPSHOT_STALE', {
    subject: `${work} ${batches.join(', ')}, transaction ${transactionId}`,
    have: 'ended after this transaction had begun',
    want: 'ended before',
    next: 'run the command again; nothing was written',
  });
}

export async function journalDrill(
  { room, url, executor }: Journal,
  batch: BatchId,
  { deleted, restored }: DrillEvidence,
): Promise<void> {
  await withLedger(room, url, ({ ledger }) =>
    ledger.append(executor, 'executor', { what: 'drill', batch, deleted, restored }),
  );
}

export const PUBLICATION: CheckIdentity = {
  id: 'publish.ledger',
  title: 'the publication is in the ledger',
  clauses: ['1.b', '10.a'],
};

/** After COMMIT: PostgreSQL is asked whether it was one, and the ledger says so. */
export async function journalPublication({ room, url, executor }: Journal, batch: BatchId): Promise<CheckResult> {
  const published = await withLedger(room, url, (session) => {
    settle(session, executor, 'executor', false);
    return recordOf(readPhase(session.ledger.entries), batch).published;
  });
  return compare(PUBLICATION, [
    { subject: `publication of ${batch}`, have: published ? 'recorded' : 'missing', want: 'recorded' },
  ]);
}
