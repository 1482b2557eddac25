import { HarnessError } from '../../prisma/harness-error.ts';
import { inTransaction } from '../../prisma/transaction.ts';
import { type BatchId, mandateDigest } from '../mandate.ts';
import { planBatch } from '../plan/batch-plan.ts';
import { keep } from '../plan/plan-file.ts';
import type { LedgerFact } from './ledger-entry.ts';
import { withLedger } from './ledger-session.ts';
import { type Phase, readPhase, recordOf } from './phase.ts';
import { actorFor, type ControlRoom } from './room.ts';

/**
 * A rehearsal plays all four roles itself, each step signed with that role's key, through the same ledger
 * and up to the same entries that people make on staging. What is there already is not played again.
 */

/**
 * From the mandate to an approval that `id` can run under. Where no plan can be made, none is approved: the
 * gate's own preconditions say what is wrong.
 */
export async function playApproval(room: ControlRoom, url: string, id: BatchId, anchor: string): Promise<void> {
  const phase = await playMandate(room, url);
  const record = recordOf(phase, id);
  if (record.approval || record.published) return;
  const plan = await inTransaction(url, async (tx) => planBatch(tx, url, id, anchor, anchorsOf(phase, anchor))).catch(
    noPlan,
  );
  if (!plan) return;
  const { digest: planDigest } = keep(room.folder, 'plan', plan);
  await withLedger(room, url, ({ ledger, identity }) => {
    const executor = actorFor(room, 'executor');
    ledger.append(executor, 'executor', { what: 'plan', batch: id, anchorDate: anchor, planDigest });
    ledger.append(actorFor(room, 'approver'), 'approver', {
      what: 'approve',
      batch: id,
      anchorDate: anchor,
      planDigest,
      database: identity,
      rehearsalDigest: null,
      backup: { decision: 'declined', reason: 'a rehearsal is thrown away' },
      executor: executor.name,
      expires: new Date(Date.now() + 3_600_000).toISOString(),
    });
  });
}

async function playMandate(room: ControlRoom, url: string): Promise<Phase> {
  return withLedger(room, url, ({ ledger }) => {
    const mandate = mandateDigest();
    const { mandateIssued, mandateApproved } = readPhase(ledger.entries);
    if (!mandateIssued) {
      const author = actorFor(room, 'mandate author');
      ledger.append(author, 'mandate author', { what: 'issue mandate', mandateDigest: mandate });
    }
    if (!mandateApproved) {
      ledger.append(actorFor(room, 'approver'), 'approver', { what: 'approve mandate', mandateDigest: mandate });
    }
    return readPhase(ledger.entries);
  });
}

function noPlan(error: unknown): undefined {
  if (!(error instanceof HarnessError)) throw error;
}

/** The verifier's sign-off of a batch whose evidence is PROVEN. */
export async function playSignOff(room: ControlRoom, url: string, id: BatchId): Promise<void> {
  await withLedger(room, url, ({ ledger }) => {
    const { evidence, signedOff, published } = recordOf(readPhase(ledger.entries), id);
    if (!published || signedOff || evidence?.fact.verdict !== 'PROVEN') return;
    const { evidenceDigest } = evidence.fact;
    const fact: LedgerFact = { what: 'sign off', batch: id, evidenceDigest, confirmed: ['every check of the gate'] };
    ledger.append(actorFor(room, 'verifier'), 'verifier', fact);
  });
}

/** The day under which each batch was published; `otherwise` for those that were not. */
export function anchorsOf(phase: Phase, otherwise: string): (id: BatchId) => string {
  return (id) => recordOf(phase, id).published?.fact.anchorDate ?? otherwise;
}
