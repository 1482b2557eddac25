import { expect, inject, test } from 'vitest';
import { openTransaction } from '../prisma/transaction.ts';
import { takeBaseline } from './baseline.ts';
import { loadBatch } from './batches.ts';
import { prepare } from './preconditions.ts';
import { plantOnce } from './proofs/plant-once.ts';
import { rowFaults } from './proofs/row-faults.ts';
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
