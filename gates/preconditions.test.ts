import { describe, expect, inject, test } from 'vitest';
import { serverRequirements } from '../prisma/server.ts';
import { openTransaction } from '../prisma/transaction.ts';
import { digestInside } from '../verify/digest.ts';
import { checkNeighbours, takeBaseline } from './baseline.ts';
import { loadBatch } from './batches.ts';
import { checkEmpty, checkSchema, checkServer, checkVolumes, prepare, takeLock } from './preconditions.ts';
import { checkUndone } from './publish.ts';
import { drillRollback } from './rollback-drill.ts';
import { firstFinding, RETAIL, redWith, seedTrial } from './seeded-trial.ts';
import { TEST_ANCHOR } from './test-databases.ts';

describe('the server', () => {
  const fit = {
    versionNumber: 180_004,
    version: '18.4',
    database: 'd3_rehearsal',
    trackCounts: true,
    readOnly: false,
    replicationRole: 'origin',
    rehearsalMark: 'embedded',
  };

  test.each([
    ['older than PostgreSQL 15', { versionNumber: 140_011, version: '14.11' }, 'PostgreSQL version', '14.11'],
    ['one that does not count', { trackCounts: false }, 'track_counts (the written rows are counted by it)', 'off'],
    ['read-only', { readOnly: true }, 'transaction_read_only', 'on'],
    [
      'one with its foreign keys off',
      { replicationRole: 'replica' },
      'session_replication_role (foreign keys are switched off by it)',
      'replica',
    ],
  ])('is refused when it is %s', (_, change, subject, have) => {
    const red = serverRequirements({ ...fit, ...change }).filter((fact) => fact.have !== fact.want);
    expect(red.map((fact) => [fact.subject, fact.have])).toEqual([[subject, have]]);
  });

  test('is read from the server itself', async () => {
    await using tx = await openTransaction(inject('emptyUrl'));
    await tx.run('SET LOCAL track_counts = off');
    await tx.run(`SET LOCAL session_replication_role = 'replica'`);
    const result = await checkServer(tx);
    expect(result.violations.map(({ have, want }) => [have, want])).toEqual(
      [
        ['replica', 'origin'],
        ['off', 'on'],
      ].toSorted((a, b) => (a[0] === 'off' ? -1 : b[0] === 'off' ? 1 : 0)),
    );
  });
});

describe('the lock', () => {
  test('lets one executor at a time work on a database', async () => {
    await using one = await openTransaction(inject('emptyUrl'));
    await using other = await openTransaction(inject('emptyUrl'));
    expect((await takeLock(one)).verdict).toBe('PROVEN');
    expect(firstFinding(await takeLock(other))).toEqual(redWith('executor lock', 'held by another session', 'ours'));
    await one.rollback();
    await using third = await openTransaction(inject('emptyUrl'));
    expect((await takeLock(third)).verdict, 'after the first has ended').toBe('PROVEN');
  });
});

describe('the plan', () => {
  test('that differs from the contracts is refused before a row is written', async () => {
    await using tx = await openTransaction(inject('emptyUrl'));
    const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
    const [script] = prepared.plan.scripts;
    const tables = (script?.tables ?? []).map((table) =>
      table.table === 'Product' ? { ...table, rows: table.rows.slice(1) } : table,
    );
    const short = { scripts: prepared.plan.scripts.map((each) => (each === script ? { ...each, tables } : each)) };
    expect(firstFinding(checkVolumes({ ...prepared, plan: short }))).toEqual(redWith('Product', '49 rows', '50 rows'));
  });

  test.each([
    [
      'a column is gone',
      'ALTER TABLE pos_sale DROP COLUMN "receiptNumber"',
      'pos_sale.receiptNumber',
      'no such column',
      'a column',
    ],
    [
      'a table is gone',
      'DROP TABLE mvm_payout CASCADE',
      'mvm_payout',
      'no such table',
      expect.stringContaining('a table with id'),
    ],
    [
      'a column is owed that the plan does not know',
      'ALTER TABLE "Supplier" ADD COLUMN "taxCode" text NOT NULL DEFAULT \'\'; ALTER TABLE "Supplier" ALTER COLUMN "taxCode" DROP DEFAULT',
      'Supplier.taxCode',
      'text NOT NULL without a default',
      'a column that may be left out, or a value for it in the seed',
    ],
    [
      'an enum member has another name',
      `ALTER TYPE "SupplierStatus" RENAME VALUE 'ACTIVE' TO 'LIVE'`,
      'Supplier.status',
      'LIVE, INACTIVE',
      'a member "ACTIVE"',
    ],
    [
      'a column may no longer be null',
      `DELETE FROM inv_channel_config; ALTER TABLE inv_channel_config ALTER COLUMN "allocatedQuantity" SET NOT NULL`,
      'inv_channel_config.allocatedQuantity',
      'integer NOT NULL',
      'integer that may be null',
    ],
  ])('does not fit when %s', async (_, change, subject, have, want) => {
    await using tx = await openTransaction(inject('emptyUrl'));
    for (const statement of change.split('; ')) await tx.run(statement);
    const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a')).catch((error: unknown) => error);
    if (prepared instanceof Error) throw prepared;
    expect(firstFinding(checkSchema(prepared as never))).toEqual(redWith(subject, have, want as string));
  });
});

describe('a batch that is there already', () => {
  test('is refused, table by table', async () => {
    await using tx = await openTransaction(inject('seededUrl'));
    const result = await checkEmpty(tx, await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a')));
    expect(result.violations).toContainEqual({
      subject: 'InventoryLevel of demo-retail-store',
      have: '152 rows; run the cleanup before seeding again',
      want: 'no rows',
    });
  });

  test('is not mistaken for rows that others have', async () => {
    await using tx = await openTransaction(inject('emptyUrl'));
    const result = await checkEmpty(tx, await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a')));
    expect(result.verdict).toBe('PROVEN');
  });
});

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
    const result = await checkNeighbours(trial.tx, trial.prepared.checkScope, trial.baseline);
    expect(result.violations.map(({ subject }) => subject)).toEqual([table]);
  });
});

describe('the rollback drill', () => {
  const drill = async (fault: string[]) => {
    await using trial = await seedTrial(inject('emptyUrl'));
    const { tx, prepared, baseline } = trial;
    const seeded = await digestInside(tx, prepared.checkScope.graph, prepared.checkScope.values);
    for (const statement of fault) await tx.run(statement);
    const walked = await drillRollback(tx, prepared, baseline, seeded);
    return { walked, undone: await checkUndone(tx, prepared, seeded) };
  };

  test('deletes the batch, finds the state before it, restores it, and leaves no trace', async () => {
    const { walked, undone } = await drill([]);
    const { deleted, restored, verdict } = walked.evidence;
    expect({ deleted, restored, verdict, undone: undone.verdict }).toEqual({
      deleted: 932,
      restored: 932,
      verdict: 'PROVEN',
      undone: 'PROVEN',
    });
  });

  test('is red when something changed in the tenants that the cleanup does not take back', async () => {
    const { walked } = await drill([
      `UPDATE "Location" SET name = 'renamed' WHERE "tenantId" = ${RETAIL} AND "isDefault"`,
    ]);
    expect(walked.evidence.verdict).toBe('NOT PROVEN');
    const cleaned = walked.checks.find(({ id }) => id === 'drill.cleaned');
    expect(cleaned?.violations.map(({ subject }) => subject)).toEqual(['Location']);
  });

  test('is red when a trigger keeps rows from being deleted', async () => {
    const { walked } = await drill([
      `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
      `CREATE TRIGGER keep BEFORE DELETE ON mvm_payout FOR EACH ROW EXECUTE FUNCTION keep()`,
    ]).catch((error: unknown) => ({ walked: { evidence: { verdict: String(error) } } }));
    expect(walked.evidence.verdict).toMatch(/NOT PROVEN|SQLSTATE/);
  });

  test('a change that is left behind is named before the commit', async () => {
    await using trial = await seedTrial(inject('emptyUrl'));
    const { tx, prepared } = trial;
    const seeded = await digestInside(tx, prepared.checkScope.graph, prepared.checkScope.values);
    await tx.run(`UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" + 1 WHERE "tenantId" = ${RETAIL}`);
    const result = await checkUndone(tx, prepared, seeded);
    expect(result.violations.map(({ subject }) => subject)).toEqual(['InventoryLevel']);
  });
});

test('a baseline holds the digest of every table', async () => {
  await using tx = await openTransaction(inject('emptyUrl'));
  const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
  const baseline = await takeBaseline(tx, prepared.checkScope);
  expect([...baseline.outside.keys()].toSorted()).toEqual([...prepared.catalog.tables.keys()].toSorted());
});
