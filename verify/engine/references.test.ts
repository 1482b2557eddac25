import { expect, test } from 'vitest';
import { rowFaults } from '../../gates/proofs/row-faults.ts';
import { standingStage } from '../../gates/proofs/standing-stage.ts';
import { firstFinding, RETAIL, redWith, tenantId } from '../../gates/seeded-trial.ts';
import { runCheck } from './check.ts';
import { expectations, tablesOf } from './counts.ts';
import { orphanCheck, sameTenantCheck } from './references.ts';

type Build = typeof orphanCheck;

const { plantInRows, afterRows } = standingStage();

const after = async (build: Build, table: string, faults: string[]) =>
  afterRows(faults, async ({ tx, prepared: { checkScope, contracts } }) =>
    runCheck(tx, build(table, checkScope, expectations(contracts))),
  );

test('an unharmed batch has no orphan and no reference into another tenant', async () => {
  await afterRows([], async ({ tx, prepared: { checkScope, contracts } }) => {
    const red = [];
    for (const table of tablesOf(contracts)) {
      for (const build of [orphanCheck, sameTenantCheck]) {
        const result = await runCheck(tx, build(table, checkScope, expectations(contracts)));
        if (result.verdict !== 'PROVEN') red.push(result);
      }
    }
    expect(red).toEqual([]);
  });
});

test.each(rowFaults.filter(({ check }) => /^(orphans|boundary)\./.test(check) && check !== 'boundary.neighbours'))(
  '$check shows it when $title',
  async (fault) => {
    expect(await plantInRows(fault)).toMatchObject({ caught: true });
  },
);

test('a row whose way up to its tenant is broken is missed, although it is nobody’s any more', async () => {
  const result = await after(orphanCheck, 'CustomerAddress', [
    'ALTER TABLE "CustomerAddress" DISABLE TRIGGER ALL',
    `UPDATE "CustomerAddress" SET "customerId" = 'nowhere' WHERE id = (SELECT a.id FROM "CustomerAddress" a JOIN "Customer" c ON c.id = a."customerId" AND c."tenantId" = ${RETAIL} LIMIT 1)`,
  ]);
  expect(firstFinding(result)).toEqual(redWith('ways up by CustomerAddress.customerId', '21 rows', '22 rows'));
});

test('a row that is filed under a demo tenant which is promised none of its kind is named', async () => {
  const result = await after(sameTenantCheck, 'svm_shipping_zone', [
    `UPDATE svm_shipping_zone SET "tenantId" = ${tenantId('demo-church')} WHERE id = (SELECT min(id) FROM svm_shipping_zone WHERE "tenantId" = ${RETAIL})`,
  ]);
  expect(result.violationCount).toBe(1);
  expect(result.violations[0]?.subject).toEqual(expect.stringMatching(/^svm_shipping_zone\.tenantId of /));
});
