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

/** What all databases of the tests are copied from. Nobody connects to it: PostgreSQL copies no database that is in use. */
export const TEMPLATE = 'd3_template';
const SEEDED_TEMPLATE = 'd3_template_seeded';

/**
 * The two databases that a worker's tests read, each worker its own: a test may lock a whole table, and nobody but itself
 * waits for that.
 */
export const databasesOf = (worker: number | string) => ({
  empty: `d3_empty_${worker}`,
  seeded: `d3_seeded_${worker}`,
});

declare module 'vitest' {
  interface ProvidedContext {
    /** Connects to the maintenance database of the one server that all tests share. */
    serverUrl: string;
  }
}

/** One server for a whole test run, with the databases that most tests read, a pair for each worker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer('embedded');
  await makeGround(server, { name: TEMPLATE });
  const workers = Array.from({ length: project.config.maxWorkers }, (_, index) => databasesOf(index + 1));
  await seedAll(await copyDatabase(server, TEMPLATE, SEEDED_TEMPLATE));
  for (const { empty, seeded } of workers) {
    await copyDatabase(server, TEMPLATE, empty);
    await copyDatabase(server, SEEDED_TEMPLATE, seeded);
  }
  project.provide('serverUrl', server.url('postgres'));
  return async () => server[Symbol.asyncDispose]();
}

async function seedAll(url: string): Promise<void> {
  const batch = await loadExistingBatches();
  await inTransaction(url, async (tx) => {
    await insertPlan(tx, (await prepare(tx, TEST_ANCHOR, batch)).plan);
    await tx.run('ANALYZE');
  });
}
