import { expect, inject, test } from 'vitest';
import { openTransaction } from '../prisma/transaction.ts';
import { checkNeighbours, takeBaseline } from './baseline.ts';
import { loadBatch } from './batches.ts';
import { prepare } from './preconditions.ts';
import { plantOnce } from './proofs/plant-once.ts';
import { rowFaults } from './proofs/row-faults.ts';
import { firstFinding, redWith, seedTrial, tenantId } from './seeded-trial.ts';
import { TEST_ANCHOR } from './test-databases.ts';

test.each(rowFaults.filter(({ check }) => check === 'boundary.neighbours'))(
  'the digest of the neighbours shows it when $title',
  async (fault) => {
    expect(await plantOnce(inject('emptyUrl'), fault)).toMatchObject({ caught: true });
  },
);

test('a baseline holds the digest of every table', async () => {
  await using tx = await openTransaction(inject('emptyUrl'));
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
  await using trial = await seedTrial(inject('emptyUrl'), { after: [fault] });
  const { tx, prepared, baseline } = trial;
  const result = await checkNeighbours(tx, prepared.checkScope, { ...baseline, outside: null }, await trial.counts());
  expect(firstFinding(result)).toEqual(redWith(subject, have, want));
});
