import { describe, expect, inject, test } from 'vitest';
import { firstFinding, RETAIL, redWith, seedTrial, tenantId } from '../gates/seeded-trial.ts';
import { judgeCounters, judgeCounts } from './counts.ts';

const countAfter = async (table: string, after: string) => {
  await using trial = await seedTrial(inject('emptyUrl'), { after: [after] });
  return judgeCounts(table, await trial.counts());
};

const countersWith = async (fault: { before?: string[]; after?: string[] }) => {
  await using trial = await seedTrial(inject('emptyUrl'), fault);
  return judgeCounters(await trial.counters(), await trial.counts());
};

const SUPPLIER_COLUMNS = `id, "tenantId", code, name, "contactName", phone, email, city, "paymentTermsDays", "updatedAt"`;
const supplier = (id: string, tenant: string) =>
  `INSERT INTO "Supplier" (${SUPPLIER_COLUMNS}) VALUES ('${id}', ${tenant}, '${id}', 'S', 'S', '0', 's', 'Lagos', 1, now())`;

test('an unharmed batch has the agreed counts, by the contract and by PostgreSQL', async () => {
  await using trial = await seedTrial(inject('emptyUrl'));
  const counts = await trial.counts();
  const tables = [...new Set(counts.map(({ table }) => table))];
  const results = [judgeCounters(await trial.counters(), counts), ...tables.map((table) => judgeCounts(table, counts))];
  expect(results.filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
  expect(tables.length).toBeGreaterThan(30);
});

describe('record counts', () => {
  test('a missing row is named with its table and tenant', async () => {
    const result = await countAfter(
      'pos_cash_movement',
      `DELETE FROM pos_cash_movement WHERE id = (SELECT min(id) FROM pos_cash_movement WHERE "tenantId" = ${RETAIL})`,
    );
    expect(firstFinding(result)).toEqual(
      redWith('pos_cash_movement of demo-retail-store', '17 written, 17 found', '18 written, 18 found'),
    );
  });

  test('a row too many is named, even for a tenant that should have none', async () => {
    const result = await countAfter('Supplier', supplier('extra', tenantId('demo-hotel')));
    expect(firstFinding(result)).toEqual(redWith('Supplier of demo-hotel', '1 written, 1 found', '0 written, 0 found'));
  });

  test('a row under a placeholder is not found in any tenant', async () => {
    const result = await countAfter(
      'Supplier',
      `UPDATE "Supplier" SET "tenantId" = 'demo-marketplace' WHERE "tenantId" = ${tenantId('demo-marketplace')}`,
    );
    expect(firstFinding(result)).toMatchObject({
      verdict: 'NOT PROVEN',
      finding: { subject: 'Supplier of demo-marketplace', have: '0 written, 0 found' },
    });
  });
});

describe("PostgreSQL's own counters", () => {
  test('a row under a placeholder tenant shows as inserted but not agreed', async () => {
    const result = await countersWith({ after: [supplier('stray', `'demo-retail-store'`)] });
    expect(firstFinding(result)).toEqual(redWith('Supplier', '7 inserted', '6 inserted'));
  });

  test("a row in a neighbour's tenant shows", async () => {
    const result = await countersWith({ after: [supplier('stray', tenantId('demo-school-2'))] });
    expect(firstFinding(result)).toEqual(redWith('Supplier', '7 inserted', '6 inserted'));
  });

  test('an update in passing shows', async () => {
    const result = await countersWith({ after: [`UPDATE "Tenant" SET name = name WHERE slug = 'demo-b2b'`] });
    expect(firstFinding(result)).toEqual(redWith('Tenant', '1 updated', 'nothing'));
  });

  test('a delete in passing shows', async () => {
    const result = await countersWith({
      after: [`DELETE FROM "CustomerAddress" WHERE recipient LIKE 'kano-pharmacy-live%'`],
    });
    expect(firstFinding(result)).toEqual(redWith('CustomerAddress', '15 inserted, 2 deleted', '15 inserted'));
  });

  test("a trigger's by-product in another table shows", async () => {
    const result = await countersWith({
      before: [
        `CREATE FUNCTION spy() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE "PlatformInstance" SET name = name WHERE slug = 'main'; RETURN NULL; END $$`,
        `CREATE TRIGGER spy AFTER INSERT ON "Supplier" FOR EACH STATEMENT EXECUTE FUNCTION spy()`,
      ],
    });
    expect(firstFinding(result)).toEqual(redWith('PlatformInstance', '16 updated', 'nothing'));
  });

  test('a row that a trigger writes into another schema shows', async () => {
    const result = await countersWith({
      before: [
        'CREATE SCHEMA audit',
        'CREATE TABLE audit.log (what text)',
        `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit.log VALUES (TG_TABLE_NAME); RETURN NULL; END $$`,
        `CREATE TRIGGER note AFTER INSERT ON mvm_payout FOR EACH ROW EXECUTE FUNCTION note()`,
      ],
    });
    expect(firstFinding(result)).toEqual(redWith('audit.log', '3 inserted', 'nothing'));
  });

  test('a TRUNCATE, which they do not count, shows by the new file', async () => {
    const result = await countersWith({ after: ['TRUNCATE "PartnerReferralCode"'] });
    expect(firstFinding(result)).toEqual(redWith('PartnerReferralCode', 'rewritten', 'nothing'));
  });
});
