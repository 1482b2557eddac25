import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../../prisma/catalog.ts';
import { insertRows } from '../../prisma/insert-rows.ts';
import { actAs, openTransaction, type Transaction, tryAndUndo } from '../../prisma/transaction.ts';
import { RETAIL } from '../seeded-trial.ts';
import { emptyUrl, seededUrl } from '../worker-databases.ts';
import { DATABASE_ROLES, type DatabaseRole } from './needed.ts';
import { takeRole } from './take-role.ts';

let tx: Transaction;
beforeAll(async () => {
  tx = await openTransaction(seededUrl());
});
afterAll(async () => tx.rollback());

const REFUSED = expect.stringContaining('SQLSTATE 42501');
const outcomeAs = async (role: DatabaseRole, sql: string) =>
  tryAndUndo(
    tx,
    async () => {
      try {
        await tx.run(sql);
        return 'allowed';
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    },
    DATABASE_ROLES[role],
  );

const UPDATE = `UPDATE "InventoryLevel" SET id = id`;
const DELETE = 'DELETE FROM pos_sale_item';
const INSERT = `INSERT INTO "ProductCategory" (id, "tenantId", name, slug, "updatedAt") SELECT 'c', id, 'n', 's', now() FROM "Tenant" LIMIT 1`;
const CHANGES_TO_THE_PLATFORM = [
  `UPDATE "User" SET name = 'x'`,
  'DELETE FROM "Tenant"',
  `INSERT INTO "Partner" SELECT * FROM "Partner"`,
  'TRUNCATE pos_sale_item',
  'CREATE TABLE extra (id text)',
  'ALTER TABLE pos_sale ADD COLUMN extra text',
  'CREATE INDEX extra ON pos_sale (id)',
  'DROP TABLE pos_sale_item',
  'ALTER TABLE pos_sale DISABLE TRIGGER ALL',
  "SET LOCAL session_replication_role = 'replica'",
  'CREATE FUNCTION extra() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
];

describe('PostgreSQL itself refuses what a role is not for', () => {
  test.each<[DatabaseRole, string, string]>([
    ['reader', 'insert', INSERT],
    ['reader', 'update', UPDATE],
    ['executor', 'update', UPDATE],
    ['executor', 'delete', DELETE],
    ['cleanup', 'update', UPDATE],
    ['trial', 'delete', DELETE],
  ])('the %s may not %s', async (role, _, sql) => {
    expect(await outcomeAs(role, sql)).toEqual(REFUSED);
  });

  test.each(['reader', 'executor', 'trial', 'cleanup'] as const)(
    'the %s changes nothing of the platform',
    async (role) => {
      for (const sql of CHANGES_TO_THE_PLATFORM) expect(await outcomeAs(role, sql), sql).toEqual(REFUSED);
    },
  );

  test.each<[DatabaseRole, string, string]>([
    ['executor', 'insert', INSERT],
    ['trial', 'update', UPDATE],
    ['cleanup', 'delete', `DELETE FROM pos_sale_item WHERE id = 'none'`],
    ['reader', 'read everybody’s rows', 'SELECT FROM "User"'],
  ])('the %s may %s', async (role, _, sql) => {
    expect(await outcomeAs(role, sql)).toBe('allowed');
  });
});

describe('a role is taken', () => {
  const whoAmI = async (session: Transaction) =>
    (await session.rows<{ me: string }>('SELECT current_user::text AS me'))[0]?.me;

  test('by the gate for the rest of its transaction, and by a trial for its savepoint alone', async () => {
    await using gate = await openTransaction(emptyUrl());
    expect((await takeRole(gate, 'executor', await readCatalog(gate))).verdict).toBe('PROVEN');
    expect(await tryAndUndo(gate, async () => whoAmI(gate), DATABASE_ROLES.trial)).toBe('d3_trial');
    expect(await whoAmI(gate)).toBe('d3_executor');
  });

  test('and a statement that fails inside a trial does not keep it', async () => {
    await using gate = await openTransaction(emptyUrl());
    await actAs(gate, DATABASE_ROLES.executor);
    await tryAndUndo(gate, async () => gate.run('SELECT 1 / 0').catch(() => 0), DATABASE_ROLES.cleanup);
    expect(await whoAmI(gate)).toBe('d3_executor');
  });

  test('but not one whose privileges do not fit', async () => {
    await using gate = await openTransaction(emptyUrl());
    await gate.run('GRANT UPDATE ON pos_sale TO d3_executor');
    const { verdict, violations } = await takeRole(gate, 'executor', await readCatalog(gate));
    expect([verdict, violations]).toEqual([
      'NOT PROVEN',
      [{ subject: 'd3_executor on pos_sale', have: 'SELECT, INSERT, UPDATE', want: 'SELECT, INSERT' }],
    ]);
    expect(await whoAmI(gate)).not.toBe('d3_executor');
  });
});

test('a policy that hides rows is an error to a role that is no owner, and not a smaller result', async () => {
  await using gate = await openTransaction(emptyUrl());
  await gate.run('ALTER TABLE "ProductCategory" ENABLE ROW LEVEL SECURITY');
  await actAs(gate, DATABASE_ROLES.executor);
  await expect(gate.rows('SELECT id FROM "ProductCategory"')).rejects.toThrow(/row-level security/);
});

test('rows are inserted as the executor', async () => {
  await using gate = await openTransaction(emptyUrl());
  await takeRole(gate, 'executor', await readCatalog(gate));
  const [tenant] = await gate.rows<{ id: string }>(`SELECT ${RETAIL} AS id`);
  const row = { id: 'category-1', tenantId: tenant?.id ?? '', name: 'Rice', slug: 'rice', updatedAt: '2026-03-11' };
  expect(await insertRows(gate, 'ProductCategory', [row])).toBe(1);
});
