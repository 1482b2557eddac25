import { describe, expect, inject, test } from 'vitest';
import { openTransaction } from '../prisma/transaction.ts';
import { checkNeighbours, takeBaseline } from './baseline.ts';
import { loadBatch } from './batches.ts';
import { prepare } from './preconditions.ts';
import { seedTrial } from './seeded-trial.ts';
import { TEST_ANCHOR } from './test-databases.ts';

describe('the digest of the neighbours', () => {
  test.each([
    ['a changed', `UPDATE "Product" SET name = 'renamed' WHERE "tenantId" = 'TENANT_ID_PLACEHOLDER'`, 'Product'],
    ['a vanished', `DELETE FROM "CustomerAddress" WHERE recipient LIKE 'enugu-mart-live%'`, 'CustomerAddress'],
    [
      'an added',
      `INSERT INTO "PartnerReferralCode" (id, "partnerId", code) SELECT 'x', id, 'X' FROM "Partner" LIMIT 1`,
      'PartnerReferralCode',
    ],
  ])('shows %s row', async (_, fault, table) => {
    await using trial = await seedTrial(inject('emptyUrl'), { after: [fault] });
    const result = await checkNeighbours(trial.tx, trial.prepared.checkScope, trial.baseline, []);
    expect(result.violations.map(({ subject }) => subject)).toEqual([table]);
  });
});

test('a baseline holds the digest of every table', async () => {
  await using tx = await openTransaction(inject('emptyUrl'));
  const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
  const baseline = await takeBaseline(tx, prepared.checkScope);
  expect([...(baseline.outside?.keys() ?? [])].toSorted()).toEqual([...prepared.catalog.tables.keys()].toSorted());
});
