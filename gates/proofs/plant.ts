import { tryAndUndo } from '../../prisma/transaction.ts';
import { bind } from '../../verify/engine/bind.ts';
import type { CheckResult } from '../../verify/engine/check.ts';
import { readCounters } from '../../verify/engine/statement-counters.ts';
import { seedScript } from '../seed-script.ts';
import { askBefore, askDrill, askRows } from './ask.ts';
import { judge, type Outcome } from './judge.ts';
import type { Moment, SqlFault } from './planted-fault.ts';
import type { SeededStage, Stage } from './stage.ts';

/** Plants a fault in a savepoint, asks the check that is meant for it, and undoes both. */
export async function plant(stage: Stage, fault: SqlFault, moment: Exclude<Moment, 'in the drill'>): Promise<Outcome> {
  const before = await readCounters(stage.tx);
  const ask = { 'before the first row': askBefore, 'while seeding': askWhileSeeding, 'after the last row': askRows };
  return judge(fault, async () =>
    tryAndUndo(stage.tx, async () => {
      await runAll(stage, fault.sql);
      return ask[moment](stage, fault.check, before);
    }),
  );
}

export async function plantInDrill(stage: SeededStage, fault: SqlFault): Promise<Outcome> {
  return judge(fault, async () =>
    tryAndUndo(stage.tx, async () => {
      await runAll(stage, fault.sql);
      return askDrill(stage, fault.check);
    }),
  );
}

/** Runs the scripts over the fault; the check of a script is asked by running it. */
async function askWhileSeeding(
  stage: Stage,
  check: string,
  before: Parameters<typeof askRows>[2],
): Promise<CheckResult[]> {
  const { tx, prepared, batch, baseline } = stage;
  for (const seed of batch.seeds) {
    const { result } = await seedScript(tx, seed, prepared.plan, baseline);
    if (check === result.id) return [result];
  }
  return askRows(stage, check, before);
}

async function runAll({ tx, prepared }: Stage, statements: readonly string[]): Promise<void> {
  const { graph, values } = prepared.checkScope;
  for (const statement of statements) {
    const { sql, values: bound } = bind(graph, statement, values);
    await tx.run(sql, ...bound);
  }
}
