import { sample } from 'fast-check';
import { expect, test } from 'vitest';
import { hostileValue, STEERS } from '../prisma/hostile-text.ts';
import { printable } from '../prisma/printable.ts';
import { openTransaction } from '../prisma/transaction.ts';
import { insertPlan } from '../seeds/insert-plan.ts';
import { explain, runChecks } from '../verify/engine/check.ts';
import { countTables, expectations, judgeCounts, tablesOf } from '../verify/engine/counts.ts';
import { orphanCheck, sameTenantCheck } from '../verify/engine/references.ts';
import { checkNeighbours, takeBaseline } from './baseline.ts';
import { loadBatch } from './batches.ts';
import { prepare } from './preconditions.ts';
import { TEST_ANCHOR } from './test-databases.ts';
import { emptyUrl } from './worker-databases.ts';

/** The same hostile names every time, and each as a terminal may show it. */
function names(seed: number, numRuns: number): [string, string][] {
  return sample(hostileValue(), { seed, numRuns }).map((name) => [printable(JSON.stringify(name)), name]);
}

const DEMO = `SELECT id FROM "Tenant" WHERE slug LIKE 'demo-%'`;

test.each(names(11, 8))('a batch is seeded and proven beside customers who are called %s', async (_, name) => {
  await using tx = await openTransaction(emptyUrl());
  await tx.run(`UPDATE "Tenant" SET name = $1, slug = id || $1 WHERE id NOT IN (${DEMO})`, name);
  await tx.run(`UPDATE "Customer" SET "firstName" = $1 WHERE "tenantId" NOT IN (${DEMO})`, name);
  const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
  const { contracts, checkScope } = prepared;
  const baseline = await takeBaseline(tx, checkScope);
  await insertPlan(tx, prepared.plan);
  const counts = await countTables(tx, contracts, [], checkScope);
  const promised = expectations(contracts);
  const results = [
    ...tablesOf(contracts).map((table) => judgeCounts(table, counts)),
    ...(await runChecks(
      tx,
      tablesOf(contracts).map((table) => orphanCheck(table, checkScope, promised)),
    )),
    ...(await runChecks(
      tx,
      tablesOf(contracts).map((table) => sameTenantCheck(table, checkScope, promised)),
    )),
    await checkNeighbours(tx, checkScope, baseline, counts),
  ];
  expect(results.filter(({ verdict }) => verdict !== 'PROVEN').map(explain)).toEqual([]);
});

test.each(sample(hostileValue(), { seed: 12, numRuns: 20 }))(
  'a finding about %j is told without obeying it',
  (name) => {
    const finding = { subject: name, have: name, want: 'a name' };
    const told = explain({
      id: 'x',
      title: name,
      clauses: [],
      verdict: 'NOT PROVEN',
      examined: 1,
      violationCount: 1,
      violations: [finding],
      durationMs: 0,
    });
    expect(printable(told)).not.toMatch(STEERS);
  },
);
