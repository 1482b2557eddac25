import type { CheckResult } from '../../verify/engine/check.ts';
import type { LedgerEntry, LedgerFact } from '../control/ledger-entry.ts';
import { type Phase, readPhase } from '../control/phase.ts';
import { type ControlRoom, makeRehearsalRoom } from '../control/room.ts';
import type { GateContext } from '../gate-context.ts';
import type { BatchPlan } from '../plan/batch-plan.ts';
import { keep } from '../plan/plan-file.ts';
import { preconditions } from '../steps.ts';
import { judge, type Outcome } from './judge.ts';
import { ASKED_AT, EXECUTOR, RECORDED_AT, type RecordFault } from './record-faults.ts';

/** What the ledger would leave if Ada had written these facts. Chain and signatures are for {@link file-faults.ts}. */
export function phaseOf(facts: readonly LedgerFact[]): Phase {
  return readPhase(
    facts.map((fact, index): LedgerEntry => {
      const place = { seq: index + 1, previous: '0'.repeat(64), at: RECORDED_AT };
      return { ...place, by: 'Ada', role: 'approver', fact, signature: '' };
    }),
  );
}

/** Sets each fault of the records before the check that is meant for it. */
export async function judgeRecords(plan: BatchPlan, faults: readonly RecordFault[]): Promise<Outcome[]> {
  using room = makeRehearsalRoom();
  const { digest } = keep(room.folder, 'plan', plan);
  const outcomes: Outcome[] = [];
  for (const fault of faults) {
    outcomes.push(await judge(fault, async () => askRecord(fault, { plan, planDigest: digest }, room)));
  }
  return outcomes;
}

/** The step that asks the record, with no more of a gate than records say. */
async function askRecord(
  { check, batch = 'd3-a', facts, moment }: RecordFault,
  ground: Parameters<RecordFault['facts']>[0],
  room: ControlRoom,
): Promise<readonly CheckResult[]> {
  const now = { plan: ground.plan, executor: EXECUTOR, now: new Date(ASKED_AT), folder: room.folder };
  const known = {
    order: { kind: 'staging', room },
    phase: async () => phaseOf(facts(ground)),
    moment: async () => ({ ...now, ...moment?.(ground) }),
    prepared: async () => ({ calendar: { today: ground.plan.anchorDate } }),
  };
  const step = preconditions(batch).find(({ checks }) => checks.some(({ id }) => id === check));
  if (!step) throw new Error(`no record decides "${check}"`);
  const { results } = await step.run(known as unknown as GateContext);
  return results.filter((result) => result !== undefined);
}
