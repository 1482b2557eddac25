import { describe, expect, inject, test } from 'vitest';
import { firstFinding, RETAIL, redWith, seedTrial, tenantId } from '../gates/seeded-trial.ts';
import { runCheck } from './check.ts';
import { expectations, tablesOf } from './counts.ts';
import { orphanCheck, partnerCheck, sameTenantCheck } from './references.ts';

type Build = typeof orphanCheck;

const after = async (build: Build, table: string, faults: string[]) => {
  await using trial = await seedTrial(inject('emptyUrl'), { after: faults });
  const { checkScope, contracts } = trial.prepared;
  return await runCheck(trial.tx, build(table, checkScope, expectations(contracts)));
};

const aSale = `(SELECT id FROM pos_sale WHERE "tenantId" = ${RETAIL} ORDER BY "saleNumber" LIMIT 1)`;
const aLevel = `(SELECT min(id) FROM "InventoryLevel" WHERE "tenantId" = ${RETAIL})`;
const column = (name: string): unknown => expect.stringMatching(new RegExp(`^${name.replace('.', '\\.')} of `));

test('an unharmed batch has no orphan and no reference into another tenant', async () => {
  await using trial = await seedTrial(inject('emptyUrl'));
  const { checkScope, contracts } = trial.prepared;
  const red = [];
  for (const table of tablesOf(contracts)) {
    for (const build of [orphanCheck, sameTenantCheck]) {
      const result = await runCheck(trial.tx, build(table, checkScope, expectations(contracts)));
      if (result.verdict !== 'PROVEN') red.push(result);
    }
  }
  expect(red).toEqual([]);
});

describe('orphans', () => {
  test('a soft reference that leads nowhere is named', async () => {
    const result = await after(orphanCheck, 'pos_sale', [
      `UPDATE pos_sale SET "locationId" = 'nowhere' WHERE id = ${aSale}`,
    ]);
    expect(firstFinding(result)).toEqual(redWith(column('pos_sale.locationId') as string, 'nowhere', null));
  });

  test('a hard reference that came in while its triggers were off is named', async () => {
    const result = await after(orphanCheck, 'pos_sale', [
      'ALTER TABLE pos_sale DISABLE TRIGGER ALL',
      `UPDATE pos_sale SET "shiftId" = 'nowhere' WHERE id = ${aSale}`,
    ]);
    expect(firstFinding(result)).toEqual(redWith(column('pos_sale.shiftId') as string, 'nowhere', null));
  });

  test('a hard reference behind a key that is NOT VALID is named', async () => {
    const result = await after(orphanCheck, 'InventoryLevel', [
      `ALTER TABLE "InventoryLevel" DROP CONSTRAINT "InventoryLevel_productId_fkey"`,
      `UPDATE "InventoryLevel" SET "productId" = 'nowhere' WHERE id = ${aLevel}`,
      `ALTER TABLE "InventoryLevel" ADD CONSTRAINT again FOREIGN KEY ("productId") REFERENCES "Product"(id) NOT VALID`,
    ]);
    expect(firstFinding(result)).toEqual(redWith(column('InventoryLevel.productId') as string, 'nowhere', null));
  });

  test('a row whose way up to its tenant is broken is missed, although it is nobody’s any more', async () => {
    const result = await after(orphanCheck, 'CustomerAddress', [
      'ALTER TABLE "CustomerAddress" DISABLE TRIGGER ALL',
      `UPDATE "CustomerAddress" SET "customerId" = 'nowhere' WHERE id = (SELECT a.id FROM "CustomerAddress" a JOIN "Customer" c ON c.id = a."customerId" AND c."tenantId" = ${RETAIL} LIMIT 1)`,
    ]);
    expect(firstFinding(result)).toEqual(redWith('ways up by CustomerAddress.customerId', '14 rows', '15 rows'));
  });
});

describe('boundary', () => {
  const NEIGHBOUR_PRODUCT = `(SELECT id FROM "Product" WHERE "tenantId" = ${tenantId('demo-retail-stores')} LIMIT 1)`;

  test("a child whose parent is a neighbour's is named", async () => {
    const result = await after(sameTenantCheck, 'InventoryLevel', [
      `UPDATE "InventoryLevel" SET "productId" = ${NEIGHBOUR_PRODUCT}, "variantId" = NULL WHERE id = ${aLevel}`,
    ]);
    expect(result.verdict).toBe('NOT PROVEN');
    expect(result.violations[0]?.subject).toEqual(column('InventoryLevel.productId'));
  });

  test('a valid reference into another demo tenant is named', async () => {
    const result = await after(sameTenantCheck, 'pos_sale', [
      `UPDATE pos_sale SET "locationId" = (SELECT id FROM "Location" WHERE "tenantId" = ${tenantId('demo-school')}) WHERE id = ${aSale}`,
    ]);
    expect(result.violationCount).toBe(1);
    expect(result.violations[0]?.subject).toEqual(column('pos_sale.locationId'));
  });

  test('a row that is filed under a demo tenant which is promised none of its kind is named', async () => {
    const result = await after(sameTenantCheck, 'svm_shipping_zone', [
      `UPDATE svm_shipping_zone SET "tenantId" = ${tenantId('demo-church')} WHERE id = (SELECT min(id) FROM svm_shipping_zone WHERE "tenantId" = ${RETAIL})`,
    ]);
    expect(result.violationCount).toBe(1);
    expect(result.violations[0]?.subject).toEqual(column('svm_shipping_zone.tenantId'));
  });

  test('a child without a tenant column is followed through its parents', async () => {
    const result = await after(sameTenantCheck, 'pos_sale_item', [
      `UPDATE pos_sale_item SET "productId" = ${NEIGHBOUR_PRODUCT} WHERE id = (SELECT min(id) FROM pos_sale_item WHERE "saleId" = ${aSale})`,
    ]);
    expect(result.violationCount).toBe(1);
    expect(result.violations[0]?.subject).toEqual(column('pos_sale_item.productId'));
  });

  test('a person of another tenant is named', async () => {
    const result = await after(sameTenantCheck, 'inv_stock_movement', [
      `UPDATE inv_stock_movement SET "performedById" = (SELECT id FROM "User" WHERE email = 'teacher@demo-school.demo')
       WHERE id = (SELECT min(id) FROM inv_stock_movement WHERE "tenantId" = ${RETAIL})`,
    ]);
    expect(firstFinding(result)).toMatchObject({
      verdict: 'NOT PROVEN',
      finding: { subject: column('inv_stock_movement.performedById'), have: 'a person of no such tenant' },
    });
  });

  test('a partner column that names another partner is named', async () => {
    const result = await after(sameTenantCheck, 'mvm_vendor_registration', [
      `UPDATE mvm_vendor_registration SET "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'harmattan-resellers') WHERE "tenantId" = ${tenantId('demo-marketplace')}`,
    ]);
    expect(result.violationCount).toBe(2);
    expect(result.violations[0]?.subject).toEqual(column('mvm_vendor_registration.partnerId'));
  });

  test.each([
    [
      'moved to a look-alike partner',
      `UPDATE "PartnerReferral" SET "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'webwaka-demo-partner-ng')`,
    ],
    ['lost', 'DELETE FROM "PartnerReferral"'],
  ])('a referral that is %s while the gate runs is named', async (_, fault) => {
    await using trial = await seedTrial(inject('emptyUrl'), { after: [`${fault} WHERE "tenantId" = ${RETAIL}`] });
    const slugs = ['demo-retail-store', 'demo-marketplace'];
    const result = await runCheck(trial.tx, partnerCheck(slugs, trial.prepared.checkScope));
    expect(result.violations.map(({ subject }) => subject)).toEqual(['demo-retail-store']);
  });
});
