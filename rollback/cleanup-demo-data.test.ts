import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExistingBatches } from '../gates/batches.ts';
import { type Prepared, prepare } from '../gates/preconditions.ts';
import { RETAIL, tenantId } from '../gates/seeded-trial.ts';
import { TEST_ANCHOR } from '../gates/test-databases.ts';
import { emptyUrl, seededUrl } from '../gates/worker-databases.ts';
import { openTransaction, type Transaction, tryAndUndo } from '../prisma/transaction.ts';
import { digestInside, digestOutside } from '../verify/engine/digest.ts';
import { archivedRows, readArchive, readDoomedRows, writeArchive } from './archive.ts';
import { cleanUpDemoData } from './cleanup-demo-data.ts';
import { planDeletion } from './deletion-plan.ts';
import { restoreRows } from './restore.ts';

interface Trial {
  tx: Transaction;
  prepared: Prepared;
}

/** All batches in one transaction for the whole file: a test works in a savepoint of it. */
let seeded: Trial;
beforeAll(async () => {
  seeded = await open(seededUrl());
});
afterAll(async () => seeded?.tx.rollback());

async function open(url: string): Promise<Trial> {
  const tx = await openTransaction(url);
  return { tx, prepared: await prepare(tx, TEST_ANCHOR, await loadExistingBatches()) };
}

const clean = async ({ tx, prepared }: Trial) => cleanUpDemoData(tx, prepared.catalog, prepared.checkScope);

/** Works on the seeded batches after the statements; both are undone. */
const afterFaults = async <Result>(statements: readonly string[], work: (trial: Trial) => Promise<Result>) =>
  tryAndUndo(seeded.tx, async () => {
    for (const statement of statements) await seeded.tx.run(statement);
    return work(seeded);
  });

/** A unit has a head, every member a unit and a mentor: two keys in a circle, and one to itself. A neighbour has one of each. */
const CIRCLE = [
  `CREATE TABLE z_unit (id text PRIMARY KEY, "tenantId" text NOT NULL, "headId" text)`,
  `CREATE TABLE z_member (id text PRIMARY KEY, "tenantId" text NOT NULL, "unitId" text NOT NULL REFERENCES z_unit ON DELETE RESTRICT,
     "mentorId" text REFERENCES z_member ON DELETE RESTRICT)`,
  'ALTER TABLE z_unit ADD FOREIGN KEY ("headId") REFERENCES z_member ON DELETE RESTRICT',
  `INSERT INTO z_unit SELECT 'unit ' || t.slug, t.id, NULL FROM "Tenant" t WHERE t.slug IN ('demo-church', 'enugu-mart-live')`,
  `INSERT INTO z_member SELECT 'head ' || t.slug, t.id, 'unit ' || t.slug, NULL FROM "Tenant" t WHERE t.slug IN ('demo-church', 'enugu-mart-live')`,
  `INSERT INTO z_member SELECT n || ' of the church', t.id, 'unit demo-church', 'head demo-church' FROM "Tenant" t, generate_series(1, 2) n WHERE t.slug = 'demo-church'`,
  `UPDATE z_unit SET "headId" = replace(id, 'unit', 'head')`,
];

describe('the deletion plan', () => {
  test('is read off the ownership graph: every owned table but layer 0, children first', () => {
    const { catalog, checkScope } = seeded.prepared;
    const { steps } = planDeletion(catalog, checkScope.graph);
    const order = steps.flat();
    const before = (child: string, parent: string) => order.indexOf(child) < order.indexOf(parent);
    expect(order.length).toBeGreaterThan(30);
    expect(
      order.filter((table) =>
        /^(Partner|PartnerAgreement|PartnerReferral|PartnerReferralCode|PartnerUser|Tenant|User|PlatformInstance|CapabilityActivation)$/.test(
          table,
        ),
      ),
    ).toEqual([]);
    expect([
      before('pos_sale_item', 'pos_sale'),
      before('pos_sale', 'pos_shift'),
      before('InventoryLevel', 'Location'),
    ]).toEqual([true, true, true]);
    expect(
      steps.find((step) => step.includes('svm_cart')),
      'cart and order refer to each other',
    ).toContain('svm_order');
  });

  test('names foreign keys that no index leads', async () => {
    const { unindexed } = await afterFaults(['DROP INDEX "Product_categoryId_idx"'], async ({ tx }) => {
      const { catalog, checkScope } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
      return planDeletion(catalog, checkScope.graph);
    });
    expect(unindexed.map(({ table, columns, parent }) => [table, columns, parent])).toEqual([
      // The platform has no index there.
      ['CustomerAddress', ['customerId'], 'Customer'],
      ['Product', ['categoryId'], 'ProductCategory'],
      ['b2b_bulk_order_drafts', ['profileId'], 'b2b_customer_profiles'],
      ['b2b_credit_ledger', ['invoiceId'], 'b2b_invoices'],
      ['b2b_credit_ledger', ['profileId'], 'b2b_customer_profiles'],
      ['b2b_customer_profiles', ['creditTermId'], 'b2b_credit_terms'],
      ['b2b_customer_profiles', ['priceTierId'], 'b2b_price_tiers'],
      ['b2b_invoices', ['profileId'], 'b2b_customer_profiles'],
      ['b2b_wholesale_price_rules', ['priceTierId'], 'b2b_price_tiers'],
    ]);
  });
});

describe('the cleanup', () => {
  test('leaves the tenants as the platform made them and everybody else untouched', async () => {
    const empty = await open(emptyUrl());
    const { graph, values } = empty.prepared.checkScope;
    const platform = await digestInside(empty.tx, graph, values);
    await empty.tx.rollback();
    await afterFaults([], async (trial) => {
      const outside = await digestOutside(trial.tx, graph, values);
      const report = await clean(trial);
      expect(report.checks.filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
      expect(await digestInside(trial.tx, graph, values)).toEqual(platform);
      expect(await digestOutside(trial.tx, graph, values)).toEqual(outside);
    });
  });

  test('takes along what people added to demo tenants, in tables that no script writes too', async () => {
    const statements = [
      `INSERT INTO "Location" (id, "tenantId", code, name, type, city, state, "updatedAt") VALUES ('kiosk', ${tenantId('demo-hotel')}, 'K', 'Kiosk', 'STORE', 'Lagos', 'Lagos', now())`,
      `INSERT INTO pos_sale SELECT (jsonb_populate_record(s, jsonb_build_object('id', 'by-hand', 'saleNumber', 'BY-HAND', 'receiptNumber', 'BY-HAND'))).* FROM pos_sale s WHERE "tenantId" = ${RETAIL} LIMIT 1`,
    ];
    const { report, left } = await afterFaults(statements, async (trial) => ({
      report: await clean(trial),
      left: (
        await trial.tx.rows(
          `SELECT (SELECT count(*)::int FROM "Location" WHERE id = 'kiosk') AS kiosk, (SELECT count(*)::int FROM pos_sale WHERE id = 'by-hand') AS sale`,
        )
      )[0],
    }));
    expect(left).toEqual({ kiosk: 0, sale: 0 });
    expect(report.deleted.get('pos_sale')).toBe(51);
  });

  test("takes back the partner's own rows by partner, and leaves those of other partners", async () => {
    const ownRows = `SELECT (SELECT slug FROM "Partner" WHERE id = o."partnerId") = 'webwaka-demo-partner' AS ours, count(*)::int AS n
      FROM (SELECT "partnerId" FROM "PartnerPackage" UNION ALL SELECT "partnerId" FROM "PartnerPayoutSettings"
        UNION ALL SELECT "partnerId" FROM "PayoutBatch") o GROUP BY 1 ORDER BY 1`;
    const { before, after } = await afterFaults([], async (trial) => {
      const rows = await trial.tx.rows(ownRows);
      await clean(trial);
      return { before: rows, after: await trial.tx.rows(ownRows) };
    });
    expect(before).toEqual([
      { ours: false, n: 15 },
      { ours: true, n: 8 },
    ]);
    expect(after).toEqual([{ ours: false, n: 15 }]);
  });

  test('leaves rows under a placeholder alone: their tenant is none of the 16', async () => {
    const strays = await afterFaults([], async (trial) => {
      await clean(trial);
      return trial.tx.rows(
        `SELECT count(*)::int AS n FROM pos_shift WHERE "tenantId" IN ('demo-retail-store', 'TENANT_ID_PLACEHOLDER')`,
      );
    });
    expect(strays).toEqual([{ n: 4 }]);
  });

  test.each([
    [
      'hard',
      `UPDATE "InventoryLevel" SET "locationId" = (SELECT id FROM "Location" WHERE code = 'LOC-002' AND "tenantId" = ${RETAIL}) WHERE "tenantId" = 'TENANT_ID_PLACEHOLDER'`,
      'InventoryLevel.locationId -> Location: 2 rows that stay',
    ],
    [
      'soft',
      `UPDATE pos_sale_item SET "productId" = (SELECT id FROM "Product" WHERE sku = 'GRO-RICE' AND "tenantId" = ${RETAIL}) WHERE "saleId" IN (SELECT id FROM pos_sale WHERE "tenantId" = ${tenantId('enugu-mart-live')})`,
      'pos_sale_item.productId -> Product: 2 rows that stay',
    ],
  ])("refuses when a neighbour's row points at one that would go, by a %s reference", async (_, fault, finding) => {
    const refusal = await afterFaults([fault], async (trial) =>
      clean(trial).then(
        () => 'cleaned',
        (error: unknown) => String(error),
      ),
    );
    expect(refusal).toContain('D3_CLEANUP_BLOCKED');
    expect(refusal).toContain(finding);
    expect(refusal).toContain('nothing was deleted');
  });

  test('is not proven when a trigger writes elsewhere', async () => {
    const statements = [
      `CREATE FUNCTION spy() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE "Partner" SET name = name || '!' WHERE slug = 'harmattan-resellers'; RETURN NULL; END $$`,
      `CREATE TRIGGER spy AFTER DELETE ON "Supplier" FOR EACH STATEMENT EXECUTE FUNCTION spy()`,
    ];
    const report = await afterFaults(statements, clean);
    expect(
      report.checks
        .filter(({ verdict }) => verdict !== 'PROVEN')
        .map(({ id, violations }) => [id, violations[0]?.subject]),
    ).toEqual([
      ['rollback.counters', 'Partner'],
      ['rollback.neighbours', 'Partner'],
    ]);
  });

  test('is not proven when a trigger keeps a row', async () => {
    const statements = [
      `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
      `CREATE TRIGGER keep BEFORE DELETE ON pos_cash_movement FOR EACH ROW EXECUTE FUNCTION keep()`,
      `UPDATE pos_cash_movement SET "shiftId" = "shiftId"`,
      `ALTER TABLE pos_shift DISABLE TRIGGER ALL`,
    ];
    const report = await afterFaults(statements, clean);
    const left = report.checks.find(({ id }) => id === 'rollback.nothing-left');
    expect(left?.violations).toEqual([{ subject: 'pos_cash_movement', have: '18', want: '0' }]);
  });

  test('takes apart tables that need each other, and puts them together again', async () => {
    const tx = await openTransaction(emptyUrl());
    for (const statement of CIRCLE) await tx.run(statement);
    const prepared = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
    const { graph, values } = prepared.checkScope;
    const before = await digestInside(tx, graph, values);
    const report = await clean({ tx, prepared });
    const [left] = await tx.rows(
      `SELECT (SELECT count(*)::int FROM z_unit) AS units, (SELECT count(*)::int FROM z_member) AS members`,
    );
    const restored = await restoreRows(tx, report.archive);
    const after = await digestInside(tx, graph, values);
    await tx.rollback();
    expect(report.plan.steps.find((step) => step.includes('z_unit'))).toEqual(['z_member', 'z_unit']);
    expect({ left, restored }).toEqual({ left: { units: 1, members: 1 }, restored: 4 });
    expect(after).toEqual(before);
  });

  test('deletes nothing when the archive cannot be written', async () => {
    const left = await afterFaults([], async ({ tx, prepared }) => {
      const full = cleanUpDemoData(tx, prepared.catalog, prepared.checkScope, {
        archive: async () => Promise.reject(new Error('disk full')),
      });
      await expect(full).rejects.toThrow('disk full');
      return tx.rows(`SELECT count(*)::int AS n FROM pos_sale WHERE "tenantId" = ${RETAIL}`);
    });
    expect(left).toEqual([{ n: 50 }]);
  });
});

describe('the archive', () => {
  test('restores every deleted row from the file, to the last digit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'd3-archive-'));
    const path = join(folder, 'archive.jsonl');
    await afterFaults([], async ({ tx, prepared: { catalog, checkScope } }) => {
      const { graph, values } = checkScope;
      const before = await digestInside(tx, graph, values);
      const report = await cleanUpDemoData(tx, catalog, checkScope, {
        archive: async (archive) => writeArchive(archive, path),
      });
      const restored = await restoreRows(tx, await readArchive(path));
      const mode = (await stat(path)).mode & 0o777;
      expect({ restored, mode }).toEqual({ restored: archivedRows(report.archive), mode: 0o600 });
      expect(await digestInside(tx, graph, values)).toEqual(before);
    });
    await rm(folder, { recursive: true });
  });

  test.each([
    ['cut', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), 'of'],
    [
      'without a header',
      (text: string) => text.slice(text.indexOf('\n') + 1),
      'a first line that is no archive header',
    ],
    ['empty', () => '', 'a first line that is no archive header'],
  ])('is refused when the file is %s', async (_, damage, finding) => {
    const folder = await mkdtemp(join(tmpdir(), 'd3-archive-'));
    const path = join(folder, 'archive.jsonl');
    const { catalog, checkScope } = seeded.prepared;
    const doomed = await readDoomedRows(seeded.tx, planDeletion(catalog, checkScope.graph), checkScope);
    await writeArchive(doomed, path);
    await writeFile(path, damage(await readFile(path, 'utf8')));
    const refusal = await readArchive(path).then(
      () => 'read',
      (error: unknown) => String(error),
    );
    await rm(folder, { recursive: true });
    expect(refusal).toContain('D3_ARCHIVE_UNREADABLE');
    expect(refusal).toContain(finding);
  });

  test('is refused when there is no such file', async () => {
    await expect(readArchive('/nowhere/archive.jsonl')).rejects.toThrow('no file that can be read');
  });
});
