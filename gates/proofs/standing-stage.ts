import { afterAll, beforeAll } from 'vitest';
import { tryAndUndo } from '../../prisma/transaction.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { emptyUrl } from '../worker-databases.ts';
import type { Outcome } from './judge.ts';
import { plant } from './plant.ts';
import type { SqlFault } from './planted-fault.ts';
import { openStage, type SeededStage, type Stage, seedStage } from './stage.ts';

/** D3-A in one transaction for all tests of a file, seeded when the first of them asks for its rows. */
export interface StandingStage {
  /** Plants a fault over which the batch is seeded: such tests come first in their file. */
  plantWhileSeeding: (fault: SqlFault) => Promise<Outcome>;
  plantInRows: (fault: SqlFault) => Promise<Outcome>;
  /** Works on the seeded batch after the statements; both are undone. */
  afterRows: <Result>(statements: readonly string[], work: (stage: SeededStage) => Promise<Result>) => Promise<Result>;
}

/** Opens a stage when the file begins and rolls it back when it ends. A test costs a savepoint, not a seeding. */
export function standingStage(): StandingStage {
  let stage: Stage;
  let seeding: Promise<SeededStage> | undefined;
  const seeded = async () => (seeding ??= seedStage(stage));
  beforeAll(async () => {
    stage = await openStage(emptyUrl(), 'd3-a', TEST_ANCHOR);
  });
  afterAll(async () => stage?.tx.rollback());
  return {
    plantWhileSeeding: async (fault) => {
      if (seeding) throw new Error(`"${fault.title}" has to be planted before the stage is seeded`);
      return plant(stage, fault, 'while seeding');
    },
    plantInRows: async (fault) => plant(await seeded(), fault, 'after the last row'),
    afterRows: async (statements, work) => {
      const standing = await seeded();
      return tryAndUndo(standing.tx, async () => {
        for (const statement of statements) await standing.tx.run(statement);
        return work(standing);
      });
    },
  };
}
