import type { TestProject } from 'vitest/node';
import { copyDatabase } from '../prisma/rehearsal/rehearsal-database.ts';
import { startServer } from '../prisma/rehearsal/start-server.ts';
import { inTransaction } from '../prisma/transaction.ts';
import { insertPlan } from '../seeds/insert-plan.ts';
import { loadExistingBatches } from './batches.ts';
import { prepare } from './preconditions.ts';
import { makeGround } from './privileges/rehearsal-ground.ts';

/** The day that the tests' seeded database is anchored to: a Wednesday in term, far from any edge. */
export const TEST_ANCHOR = '2026-03-11';

declare module 'vitest' {
  interface ProvidedContext {
    /** Layer 0 and neighbours, nothing seeded. Tests roll back; they never commit here. */
    emptyUrl: string;
    /** All existing batches seeded and committed. Tests roll back here too. */
    seededUrl: string;
    /** Connects to the maintenance database, to make a database of one's own from either. */
    serverUrl: string;
  }
}

/** One server for a whole test run, with the two databases that most tests read. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer('embedded');
  const emptyUrl = await makeGround(server, { name: 'd3_empty' });
  const seededUrl = await copyDatabase(server, 'd3_empty', 'd3_seeded');
  const batch = await loadExistingBatches();
  await inTransaction(seededUrl, async (tx) => {
    await insertPlan(tx, (await prepare(tx, TEST_ANCHOR, batch)).plan);
    await tx.run('ANALYZE');
  });
  project.provide('emptyUrl', emptyUrl);
  project.provide('seededUrl', seededUrl);
  project.provide('serverUrl', server.url('postgres'));
  return async () => server[Symbol.asyncDispose]();
}
