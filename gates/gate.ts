import { afterAll, beforeAll, beforeEach, describe, inject, test } from 'vitest';
import { loadBatch } from './batches.ts';
import { standReady } from './control/stand-ready.ts';
import { LiveGate } from './gate-context.ts';
import { blockedBy, prove } from './gate-task.ts';
import type { BatchId } from './mandate.ts';
import { SECTIONS, stepsOf } from './steps.ts';

/**
 * A batch's gate: one transaction from the first precondition to the commit, which is a test like the
 * others and runs only when all before it passed. After a red step the rest is blocked and nothing stays.
 *
 * Called in a gate file, which Vitest runs from top to bottom.
 */
export async function gate(id: BatchId): Promise<void> {
  const batch = await loadBatch(id);
  const { url, evidence } = inject('target');
  const order = { id, batch, url, room: inject('room'), kind: evidence.kind, anchor: inject('anchor') };
  await standReady(order.room, url, id, order.anchor, (text) => console.log(text));

  let context: LiveGate;
  beforeAll(() => {
    context = new LiveGate(order);
  });
  afterAll(async () => context[Symbol.asyncDispose]());
  beforeEach(({ task, skip }) => {
    const blocker = blockedBy(task);
    if (blocker !== undefined) skip(`blocked by "${blocker}"`);
  });

  const bySection = Map.groupBy(stepsOf(id, batch), ({ section }) => section);
  for (const section of SECTIONS) {
    describe(section, () => {
      for (const { title, checks, run } of bySection.get(section) ?? []) {
        test(title, { meta: { checks } }, async ({ task }) => {
          const { results, evidence: left } = await run(context);
          Object.assign(task.meta, left, { roundTrips: context.roundTrips });
          prove(task, ...results);
        });
      }
    });
  }
}
