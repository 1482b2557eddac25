import { describe, expect, test } from 'vitest';
import { emptyUrl } from '../gates/worker-databases.ts';
import { insertRows, insertTables } from './insert-rows.ts';
import { stableId } from './stable-id.ts';
import { openTransaction } from './transaction.ts';

const user = (id: string, email: string) => ({ id, email, name: 'Somebody', updatedAt: '2026-03-11T08:00:00.000Z' });

describe('insertRows', () => {
  test('inserts a table in one statement and lets unnamed columns take their default', async () => {
    await using tx = await openTransaction(emptyUrl());
    const before = tx.roundTrips;
    const inserted = await insertRows(tx, 'User', [user('u-1', 'a@x.example'), user('u-2', 'b@x.example')]);
    const rows = await tx.rows(`SELECT id, "globalRole"::text AS role FROM "User" WHERE id LIKE 'u-%' ORDER BY id`);
    expect({ inserted, roundTrips: tx.roundTrips - before, rows }).toEqual({
      inserted: 2,
      roundTrips: 2,
      rows: [
        { id: 'u-1', role: 'USER' },
        { id: 'u-2', role: 'USER' },
      ],
    });
  });

  test('never overwrites: a collision is an error', async () => {
    await using tx = await openTransaction(emptyUrl());
    await insertRows(tx, 'User', [user('u-1', 'a@x.example')]);
    await expect(insertRows(tx, 'User', [user('u-2', 'a@x.example')])).rejects.toThrow(/SQLSTATE 23505/);
  });

  test('refuses rows of one table that name different columns', async () => {
    await using tx = await openTransaction(emptyUrl());
    const ragged = [user('u-1', 'a@x.example'), { id: 'u-2', email: 'b@x.example' }];
    await expect(insertRows(tx, 'User', ragged)).rejects.toThrow(
      'D3_ROWS_RAGGED a row of User: have the columns id, email',
    );
  });

  test('sends nothing for a table without rows', async () => {
    await using tx = await openTransaction(emptyUrl());
    const before = tx.roundTrips;
    expect(await insertRows(tx, 'User', [])).toBe(0);
    expect(tx.roundTrips).toBe(before);
  });
});

describe('insertTables', () => {
  const unit = (id: string) => ({ id });
  const tables = [
    { table: 'z_unit', rows: [unit('u-1'), unit('u-2')] },
    { table: 'z_empty', rows: [] },
    { table: 'z_member', rows: [{ id: 'm-1', unitId: 'u-2' }] },
  ];
  const HOUSE = [
    'CREATE TABLE z_unit (id text PRIMARY KEY)',
    'CREATE TABLE z_member (id text PRIMARY KEY, "unitId" text NOT NULL REFERENCES z_unit)',
  ];

  test('inserts several tables in one statement and counts each', async () => {
    await using tx = await openTransaction(emptyUrl());
    for (const statement of HOUSE) await tx.run(statement);
    const before = tx.roundTrips;
    const inserted = await insertTables(tx, tables);
    expect({ inserted: Object.fromEntries(inserted), roundTrips: tx.roundTrips - before }, 'inserted').toEqual({
      inserted: { z_unit: 2, z_member: 1 },
      roundTrips: 1,
    });
  });

  test('a trigger of a child finds the parents that come with it', async () => {
    await using tx = await openTransaction(emptyUrl());
    const seek = `CREATE FUNCTION z_seek() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NOT EXISTS (SELECT FROM z_unit WHERE id = NEW."unitId") THEN RAISE 'no unit %', NEW."unitId"; END IF;
      RETURN NEW; END $$`;
    const trigger = 'CREATE TRIGGER z_seek BEFORE INSERT ON z_member FOR EACH ROW EXECUTE FUNCTION z_seek()';
    for (const statement of [...HOUSE, seek, trigger]) await tx.run(statement);
    expect(Object.fromEntries(await insertTables(tx, tables)), 'parents first').toEqual({ z_unit: 2, z_member: 1 });
    await expect(insertTables(tx, [{ table: 'z_member', rows: [{ id: 'm-2', unitId: 'u-3' }] }])).rejects.toThrow(
      'no unit u-3',
    );
  });

  test('a parent that is missing is refused at the end of the statement', async () => {
    await using tx = await openTransaction(emptyUrl());
    for (const statement of HOUSE) await tx.run(statement);
    await expect(insertTables(tx, tables.slice(1))).rejects.toThrow(/SQLSTATE 23503/);
  });
});

describe('stableId', () => {
  test('gives a version 5 UUID that depends on every part and on their order', () => {
    const id = stableId('tenant', 'pos_sale', 'LRS-1');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stableId('tenant', 'pos_sale', 'LRS-1')).toBe(id);
    expect(new Set([id, stableId('pos_sale', 'tenant', 'LRS-1'), stableId('tenantpos_sale', 'LRS-1')]).size).toBe(3);
  });
});
