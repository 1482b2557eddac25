import { expect, test } from 'vitest';
import { openTransaction } from '../prisma/transaction.ts';
import { countTables } from '../verify/engine/counts.ts';
import { type Counters, readCounters } from '../verify/engine/statement-counters.ts';
import { checkNeighbours, takeBaseline } from './baseline.ts';
import { loadBatch } from './batches.ts';
import { prepare } from './preconditions.ts';
import { rowFaults } from './proofs/row-faults.ts';
import { standingStage } from './proofs/standing-stage.ts';
import { firstFinding, redWith, tenantId } from './seeded-trial.ts';
import { TEST_ANCHOR } from './test-databases.ts';
import { emptyUrl } from './worker-databases.ts';

const { plantInRows, afterRows } = standingStage();

test.each(rowFaults.filter(({ check }) => check === 'boundary.neighbours'))(
  'the digest of the neighbours shows it when $title',
  async (fault) => {
    expect(await plantInRows(fault)).toMatchObject({ caught: true });
  },
);

test('a baseline holds the digest of every table', async () => {
  await using tx = await openTransaction(emptyUrl());
  const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
  const baseline = await takeBaseline(tx, prepared.checkScope);
  expect([...(baseline.outside?.keys() ?? [])].toSorted()).toEqual([...prepared.catalog.tables.keys()].toSorted());
});

const neighbourSupplier = `
  INSERT INTO "Supplier" (id, "tenantId", code, name, "contactName", phone, email, city, "paymentTermsDays", "updatedAt")
  VALUES ('stray', ${tenantId('demo-retail-stores')}, 'STRAY', 'S', 'S', '0', 's', 'Lagos', 1, now())`;

test.each([
  ['a row of a neighbour more', neighbourSupplier, 'Supplier', '7 inserted', '6 inserted'],
  ['a neighbour’s row changed', `UPDATE "Partner" SET name = name`, 'Partner', '4 updated', 'nothing'],
])('where the neighbours are too many to be read, the counters show %s', async (_, fault, subject, have, want) => {
  const result = await afterRows([], async ({ tx, prepared, baseline, written }) => {
    const { contracts, earlier, checkScope } = prepared;
    const counters = without(await readCounters(tx), written);
    await tx.run(fault);
    const counts = await countTables(tx, contracts, earlier, checkScope);
    return checkNeighbours(tx, checkScope, { ...baseline, outside: null, counters }, counts);
  });
  expect(firstFinding(result)).toEqual(redWith(subject, have, want));
});

/** What had been counted before the rows were written: PostgreSQL counts on through what earlier tests undid. */
function without(counters: Counters, written: Counters): Counters {
  return new Map(
    [...counters].map(([table, counter]) => [
      table,
      { ...counter, inserted: counter.inserted - (written.get(table)?.inserted ?? 0) },
    ]),
  );
}
