import type { Outcome } from './judge.ts';
import { plant } from './plant.ts';
import type { SqlFault } from './planted-fault.ts';
import { FAULTS_ANCHOR } from './run-faults.ts';
import { openStage, seedStage } from './stage.ts';

/** Plants one fault in D3-A, in a short transaction of its own that is rolled back. For tests that stand by themselves. */
export async function plantOnce(
  url: string,
  fault: SqlFault,
  moment: 'while seeding' | 'after the last row' = 'after the last row',
): Promise<Outcome> {
  const stage = await openStage(url, 'd3-a', FAULTS_ANCHOR);
  await using _ = stage.tx;
  return await plant(moment === 'while seeding' ? stage : await seedStage(stage), fault, moment);
}
