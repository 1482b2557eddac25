import { tryAndUndo } from '../../prisma/transaction.ts';
import { bind } from '../../verify/engine/bind.ts';
import type { CheckResult } from '../../verify/engine/check.ts';
import { type Counters, readCounters } from '../../verify/engine/statement-counters.ts';
import { seedScript } from '../seed-script.ts';
import { askCheck } from './ask.ts';
import { judge, type Outcome } from './judge.ts';
import type { Moment, SqlFault } from './planted-fault.ts';
import type { Stage } from './stage.ts';

/** Plants a fault in a savepoint, asks the check that is meant for it, and undoes both. */
export async function plant(stage: Stage, fault: SqlFault, moment: Moment): Promise<Outcome> {
  const before = await readCounters(stage.tx);
  return judge(fault, async () =>
    tryAndUndo(stage.tx, async () => {
      await runAll(stage, fault.sql);
      if (moment === 'while seeding') return askWhileSeeding(stage, fault.check, before);
      return askCheck(stage, fault.check, before);
    }),
  );
}

/** Runs the scripts over the fault; the check of a script is asked by running it. */
async function askWhileSeeding(stage: Stage, check: string, before: Counters): Promise<readonly CheckResult[]> {
  const { tx, prepared, batch } = stage;
  for (const seed of batch.seeds) {
    const { result } = await seedScript(tx, seed, prepared.plan);
    if (check === result.id) return [result];
  }
  return askCheck(stage, check, before);
}

async function runAll({ tx, prepared }: Stage, statements: readonly string[]): Promise<void> {
  const { graph, values } = prepared.checkScope;
  for (const statement of statements) {
    const { sql, values: bound } = bind(graph, statement, values);
    await tx.run(sql, ...bound);
  }
}
