import type { CheckResult } from '../../verify/engine/check.ts';
import type { Counters } from '../../verify/engine/statement-counters.ts';
import { stepsOf } from '../steps.ts';
import type { Stage } from './stage.ts';
import { StageGate } from './stage-gate.ts';

/**
 * Runs the step of the gate that asks a check, in whatever state the transaction is.
 *
 * @param before what PostgreSQL had counted before the fault
 */
export async function askCheck(stage: Stage, check: string, before: Counters): Promise<readonly CheckResult[]> {
  const step = stepsOf(stage.id, stage.batch).find(({ checks }) => checks.some(({ id }) => id === check));
  if (!step) throw new Error(`no step of gate ${stage.id} asks "${check}"`);
  const { results } = await step.run(new StageGate(stage, before));
  return results.filter((result) => result !== undefined);
}
