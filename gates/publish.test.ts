import { expect, test } from 'vitest';
import { inTransaction } from '../prisma/transaction.ts';
import { digestInside } from '../verify/engine/digest.ts';
import { checkUndone, commit, readBack } from './publish.ts';
import { RETAIL, seedTrial } from './seeded-trial.ts';
import { emptyUrl, freshDatabase } from './worker-databases.ts';

test('a change that is left behind is named before the commit', async () => {
  await using trial = await seedTrial(emptyUrl());
  const { tx, prepared } = trial;
  const seeded = await digestInside(tx, prepared.checkScope.graph, prepared.checkScope.values);
  await tx.run(`UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" + 1 WHERE "tenantId" = ${RETAIL}`);
  const result = await checkUndone(tx, prepared, seeded);
  expect(result.violations.map(({ subject }) => subject)).toEqual(['InventoryLevel']);
});

test('a transaction in which a statement failed is not said to be committed', async () => {
  await using trial = await seedTrial(emptyUrl());
  await expect(trial.tx.run('SELECT nothing')).rejects.toThrow('D3_STATEMENT_FAILED');
  await expect(commit(trial.tx)).rejects.toThrow('SQLSTATE 25P02');
});

test('what was committed is found on a fresh connection, and a row that vanished since is named', async () => {
  const url = await freshDatabase('d3_published');
  await using trial = await seedTrial(url);
  const { tx, prepared } = trial;
  expect((await commit(tx)).verdict).toBe('PROVEN');
  expect((await readBack(url, prepared)).verdict).toBe('PROVEN');
  await inTransaction(url, async (other) => other.run(`DELETE FROM pos_cash_movement WHERE "tenantId" = ${RETAIL}`));
  const result = await readBack(url, prepared);
  expect(result.violations).toEqual([{ subject: 'pos_cash_movement', have: '0 rows', want: '18 rows' }]);
});
