import type { Transaction } from '../../prisma/transaction.ts';
import type { BatchId } from '../mandate.ts';
import { journalWork } from './journal.ts';
import { withLedger } from './ledger-session.ts';
import { actorFor, type ControlRoom } from './room.ts';
import { settle } from './settle.ts';

/**
 * Runs a cleanup with its start in the ledger before the first row goes and its end after the last. Commits
 * when `work` says that it is proven, rolls back otherwise. A cleanup stops the phase (mandate clause 9.b).
 */
export async function recordCleanup(
  tx: Transaction,
  { room, url, keyOption }: { room: ControlRoom; url: string; keyOption?: string | undefined },
  batches: BatchId[],
  work: () => Promise<boolean>,
): Promise<boolean> {
  const executor = actorFor(room, 'executor', keyOption);
  await journalWork(tx, { room, url, executor }, 'cleanup', batches);
  try {
    const proven = await work();
    await (proven ? tx.commit() : tx.rollback());
    return proven;
  } finally {
    await tx.rollback();
    await withLedger(room, url, (session) => settle(session, executor, 'executor', false));
  }
}
