import type { Session } from '../../prisma/transaction.ts';
import { type CheckResult, compare } from '../../verify/check.ts';
import type { DrillEvidence } from '../evidence.ts';
import type { BatchId } from '../mandate.ts';
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

/**
 * Writes down the transaction's id before it has changed anything: whatever happens from here on, the
 * database can be asked what became of it.
 */
export async function journalWork(
  session: Session,
  { room, url, executor }: Journal,
  work: 'gate' | 'cleanup',
  batches: BatchId[],
): Promise<CheckResult> {
  const [row] = await session.rows<{ transactionId: string }>('SELECT pg_current_xact_id()::text AS "transactionId"');
  const transactionId = row?.transactionId ?? '';
  const recorded = await withLedger(room, url, ({ ledger }) => {
    ledger.append(executor, 'executor', { what: 'start', work, batches, transactionId });
    return readPhase(ledger.entries).inDoubt?.fact.transactionId ?? 'none';
  });
  return compare({ id: 'control.start', title: 'the start is in the ledger', clauses: ['1.b', '4.a'] }, [
    { subject: 'transaction in the ledger', have: recorded, want: transactionId },
  ]);
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

/** After COMMIT: PostgreSQL is asked whether it was one, and the ledger says so. */
export async function journalPublication({ room, url, executor }: Journal, batch: BatchId): Promise<CheckResult> {
  const published = await withLedger(room, url, (session) => {
    settle(session, executor, 'executor', false);
    return recordOf(readPhase(session.ledger.entries), batch).published;
  });
  return compare({ id: 'publish.ledger', title: 'the publication is in the ledger', clauses: ['1.b', '10.a'] }, [
    { subject: `publication of ${batch}`, have: published ? 'recorded' : 'missing', want: 'recorded' },
  ]);
}
