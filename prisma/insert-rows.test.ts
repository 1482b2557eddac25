import { describe, expect, inject, test } from 'vitest';
import { insertRows } from './insert-rows.ts';
import { stableId } from './stable-id.ts';
import { openTransaction } from './transaction.ts';

const user = (id: string, email: string) => ({ id, email, name: 'Somebody', updatedAt: '2026-03-11T08:00:00.000Z' });

describe('insertRows', () => {
  test('inserts a table in one statement and lets unnamed columns take their default', async () => {
    await using tx = await openTransaction(inject('emptyUrl'));
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
    await using tx = await openTransaction(inject('emptyUrl'));
    await insertRows(tx, 'User', [user('u-1', 'a@x.example')]);
    await expect(insertRows(tx, 'User', [user('u-2', 'a@x.example')])).rejects.toThrow(/SQLSTATE 23505/);
  });

  test('refuses rows of one table that name different columns', async () => {
    await using tx = await openTransaction(inject('emptyUrl'));
    const ragged = [user('u-1', 'a@x.example'), { id: 'u-2', email: 'b@x.example' }];
    await expect(insertRows(tx, 'User', ragged)).rejects.toThrow(
      'D3_ROWS_RAGGED a row of User: have the columns id, email',
    );
  });

  test('sends nothing for a table without rows', async () => {
    await using tx = await openTransaction(inject('emptyUrl'));
    const before = tx.roundTrips;
    expect(await insertRows(tx, 'User', [])).toBe(0);
    expect(tx.roundTrips).toBe(before);
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
