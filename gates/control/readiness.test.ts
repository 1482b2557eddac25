import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTransaction, type Transaction, tryAndUndo } from '../../prisma/transaction.ts';
import { loadExistingBatches } from '../batches.ts';
import { type Prepared, prepare } from '../preconditions.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { emptyUrl, seededUrl } from '../worker-databases.ts';
import { reachedLevel, readReadiness } from './readiness.ts';

/** All batches, and layer 0 alone: a transaction each, in which a test works in a savepoint. */
const grounds: { tx: Transaction; prepared: Prepared }[] = [];
beforeAll(async () => {
  for (const url of [seededUrl(), emptyUrl()]) {
    const tx = await openTransaction(url);
    grounds.push({ tx, prepared: await prepare(tx, TEST_ANCHOR, await loadExistingBatches()) });
  }
});
afterAll(async () => {
  for (const { tx } of grounds) await tx.rollback();
});

async function levelAfter(which: 'seeded' | 'empty', ...changes: string[]) {
  const ground = grounds[which === 'seeded' ? 0 : 1];
  if (!ground) throw new Error(`no ${which} database`);
  const { tx, prepared } = ground;
  const levels = await tryAndUndo(tx, async () => {
    for (const change of changes) await tx.run(change);
    return readReadiness(tx, prepared.contracts, prepared.checkScope);
  });
  const missing = levels.flatMap(({ level, criteria }) =>
    criteria.filter(({ met }) => !met).map(({ title }) => `${level} ${title}`),
  );
  return { reached: reachedLevel(levels), missing };
}

const tenant = (slug: string) => `(SELECT id FROM "Tenant" WHERE slug = '${slug}')`;

test('the rows of all batches make a full demo; load tests and documents leave no rows', async () => {
  expect(await levelAfter('seeded')).toEqual({ reached: 'L3', missing: ['L4 load tests and documents'] });
});

test('layer 0 alone is L0', async () => {
  const { reached, missing } = await levelAfter('empty');
  expect(reached).toBe('L0');
  expect(missing).toContain('L1 1 or more in pos_sale');
});

test.each([
  ['a partner user was promoted', `UPDATE "PartnerUser" SET role = 'PARTNER_ADMIN' WHERE role = 'PARTNER_STAFF'`, null],
  [
    'nothing was ordered online',
    `UPDATE svm_order SET "tenantId" = 'nobody' WHERE "tenantId" IN (${tenant('demo-retail-store')}, ${tenant('demo-b2b')})`,
    'L0',
  ],
  ['the partner was never paid out', `DELETE FROM "PayoutBatch" WHERE "batchNumber" LIKE '%-90000_'`, 'L0'],
  ['the school kept no register', `DELETE FROM edu_attendance WHERE "tenantId" = ${tenant('demo-school')}`, 'L1'],
  [
    'the church has no members to show',
    `UPDATE chu_member SET "tenantId" = 'nobody' WHERE "tenantId" = ${tenant('demo-church')}`,
    'L2',
  ],
] as const)('when %s the level falls', async (_, change, level) => {
  expect((await levelAfter('seeded', change)).reached).toBe(level);
});
