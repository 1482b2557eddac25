import type { CheckResult } from '../../verify/engine/check.ts';
import {
  checkApproval,
  checkBackup,
  checkEarlier,
  checkMandate,
  checkNoStop,
  checkRehearsed,
} from '../control/control-checks.ts';
import type { LedgerEntry, LedgerFact } from '../control/ledger-entry.ts';
import { type Phase, readPhase } from '../control/phase.ts';
import { makeRehearsalRoom } from '../control/room.ts';
import type { BatchPlan } from '../plan/batch-plan.ts';
import { keep } from '../plan/plan-file.ts';
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
    outcomes.push(await judge(fault, async () => [askRecord(fault, { plan, planDigest: digest }, room.folder)]));
  }
  return outcomes;
}

function askRecord(
  { check, batch = 'd3-a', facts, moment }: RecordFault,
  ground: Parameters<RecordFault['facts']>[0],
  folder: string,
): CheckResult {
  const phase = phaseOf(facts(ground));
  const now = { plan: ground.plan, executor: EXECUTOR, now: new Date(ASKED_AT), folder, ...moment?.(ground) };
  const questions: Readonly<Record<string, () => CheckResult>> = {
    'pre.stop': () => checkNoStop(phase),
    'pre.mandate': () => checkMandate(phase),
    'pre.earlier': () => checkEarlier(phase, batch, ground.plan.anchorDate),
    'pre.approved': () => checkApproval(phase, batch, now),
    'pre.rehearsed': () => checkRehearsed(phase, batch, folder, false),
    'pre.backup': () => checkBackup(phase, batch),
  };
  const question = questions[check];
  if (!question) throw new Error(`no record decides "${check}"`);
  return question();
}
