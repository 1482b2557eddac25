import { expect, test } from 'vitest';
import { existingBatches, loadBatch, loadExistingBatches } from '../gates/batches.ts';
import { prepare } from '../gates/preconditions.ts';
import { TEST_ANCHOR } from '../gates/test-databases.ts';
import { emptyUrl, seededUrl } from '../gates/worker-databases.ts';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { narrowTo } from '../verify/engine/check-scope.ts';
import { countTables, tablesOf } from '../verify/engine/counts.ts';
import { type Digest, digestInside } from '../verify/engine/digest.ts';
import { cleanUpDemoData } from './cleanup-demo-data.ts';

async function insideOf(url: string): Promise<Digest> {
  await using tx = await openTransaction(url);
  const { checkScope } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
  return await digestInside(tx, checkScope.graph, checkScope.values);
}

/** Takes one batch back and says which checks were red, and how many of its rows are left. */
async function takeBack(tx: Transaction, id: Awaited<ReturnType<typeof existingBatches>>[number]) {
  const { catalog, checkScope } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
  const { contracts } = await loadBatch(id);
  const only = new Set(tablesOf(contracts));
  const report = await cleanUpDemoData(tx, catalog, narrowTo(contracts, checkScope), { only });
  const others = existingBatches().slice(0, existingBatches().indexOf(id));
  const earlier = (await Promise.all(others.map(loadBatch))).flatMap((batch) => batch.contracts);
  const left = (await countTables(tx, contracts, earlier, checkScope)).filter(({ found }) => found > 0);
  return { red: report.checks.filter(({ verdict }) => verdict !== 'PROVEN'), left };
}

test('batch by batch, the last one first, everything goes and layer 0 stays', async () => {
  await using tx = await openTransaction(seededUrl());
  for (const id of existingBatches().toReversed()) {
    const later = existingBatches().slice(0, existingBatches().indexOf(id));
    expect(await takeBack(tx, id), `cleanup of ${id}`).toEqual({ red: [], left: [] });
    const kept = await Promise.all(later.map(async (earlier) => (await loadBatch(earlier)).contracts));
    const { checkScope } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
    const touched = (await countTables(tx, kept.flat(), [], checkScope)).filter(
      ({ expected, found }) => found !== expected,
    );
    expect(touched, `rows of earlier batches after ${id}`).toEqual([]);
  }
  const { checkScope } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
  expect(await digestInside(tx, checkScope.graph, checkScope.values)).toEqual(await insideOf(emptyUrl()));
});
