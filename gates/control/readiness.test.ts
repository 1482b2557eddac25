import { expect, inject, test } from 'vitest';
import { openTransaction } from '../../prisma/transaction.ts';
import { loadExistingBatches } from '../batches.ts';
import { prepare } from '../preconditions.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { reachedLevel, readReadiness } from './readiness.ts';

async function levelAfter(url: string, ...changes: string[]) {
  await using tx = await openTransaction(url);
  for (const change of changes) await tx.run(change);
  const { checkScope, contracts } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
  const levels = await readReadiness(tx, contracts, checkScope);
  const missing = levels.flatMap(({ level, criteria }) =>
    criteria.filter(({ met }) => !met).map(({ title }) => `${level} ${title}`),
  );
  return { reached: reachedLevel(levels), missing };
}

const tenant = (slug: string) => `(SELECT id FROM "Tenant" WHERE slug = '${slug}')`;

test('the rows of all batches make a full demo; load tests and documents leave no rows', async () => {
  expect(await levelAfter(inject('seededUrl'))).toEqual({ reached: 'L3', missing: ['L4 load tests and documents'] });
});

test('layer 0 alone is L0', async () => {
  const { reached, missing } = await levelAfter(inject('emptyUrl'));
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
  ['the school kept no register', `DELETE FROM edu_attendance WHERE "tenantId" = ${tenant('demo-school')}`, 'L1'],
  [
    'the church has no members to show',
    `UPDATE chu_member SET "tenantId" = 'nobody' WHERE "tenantId" = ${tenant('demo-church')}`,
    'L2',
  ],
] as const)('when %s the level falls', async (_, change, level) => {
  expect((await levelAfter(inject('seededUrl'), change)).reached).toBe(level);
});
