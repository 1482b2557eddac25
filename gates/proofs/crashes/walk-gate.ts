import type { CheckResult } from '../../../verify/engine/check.ts';
import { loadBatch } from '../../batches.ts';
import { closeGate } from '../../control/close-gate.ts';
import type { ControlRoom } from '../../control/room.ts';
import { LiveGate } from '../../gate-context.ts';
import type { BatchId } from '../../mandate.ts';
import { digestOf } from '../../plan/digest.ts';
import { stepsOf } from '../../steps.ts';

/** Whose gate, where, and by whom it is recorded. */
export interface WalkOrder {
  room: ControlRoom;
  url: string;
  batch: BatchId;
  /** The day of the approval. */
  anchor: string;
}

/**
 * The steps of a gate in this process and without Vitest, which takes longer to begin than a gate takes to run.
 *
 * @throws what a step throws, after the ledger was completed as the reporter does it
 */
export async function walkGate(order: WalkOrder): Promise<void> {
  const checks: CheckResult[] = [];
  try {
    await walkSteps(order, checks);
  } finally {
    const proven = checks.some(({ id, verdict }) => id === 'publish.read-back' && verdict === 'PROVEN');
    const verdict = proven ? 'PROVEN' : 'NOT PROVEN';
    await closeGate(order.room, order.url, { batch: order.batch, verdict, checks }, digestOf({ verdict }));
  }
}

async function walkSteps({ batch: id, ...order }: WalkOrder, checks: CheckResult[]): Promise<void> {
  const batch = await loadBatch(id);
  await using context = new LiveGate({ ...order, id, batch, kind: 'rehearsal' });
  for (const { run } of stepsOf(id, batch)) {
    const results = (await run(context)).results.filter((result) => result !== undefined);
    checks.push(...results);
    const red = results.find(({ verdict }) => verdict !== 'PROVEN');
    if (red) throw new Error(`check ${red.id} is not proven`);
  }
}
