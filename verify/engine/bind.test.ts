import { describe, expect, test } from 'vitest';
import { bind, unionAll } from './bind.ts';
import type { OwnershipGraph, Reference } from './ownership.ts';

const saleOfItem: Reference = {
  table: 'item',
  column: 'saleId',
  parent: 'sale',
  parentColumn: 'id',
  enforced: true,
  nullable: false,
  indexed: true,
};

const graph: OwnershipGraph = {
  owners: new Map([
    ['sale', { kind: 'tenant', column: 'tenantId' }],
    ['item', { kind: 'parent', reference: saleOfItem }],
    ['rate', { kind: 'unowned' }],
    ['payout', { kind: 'partner', column: 'partnerId' }],
  ]),
  references: [saleOfItem],
};

describe('bind', () => {
  test('numbers names in order of appearance and repeats the number of a name', () => {
    expect(bind(graph, 'SELECT :a, :b, :a', { a: 'x', b: 'y', c: 'z' })).toEqual({
      sql: 'SELECT $1, $2, $1',
      values: ['x', 'y'],
    });
  });

  test('leaves casts and format patterns alone', () => {
    expect(bind(graph, `SELECT 1::int, to_char(now(), 'HH24:MI'), :a::text`, { a: 'x' }).sql).toBe(
      `SELECT 1::int, to_char(now(), 'HH24:MI'), $1::text`,
    );
  });

  test('limits a table to the rows of the tenants, a child through its parent', () => {
    const { sql, values } = bind(graph, 'SELECT * FROM {item} i', { tenants: ['t-1'] });
    expect(sql).toContain('JOIN (SELECT t.*, t."tenantId" AS "ownerTenantId" FROM "sale" t');
    expect(values).toEqual([['t-1']]);
  });

  test("limits a table of the partner's own to its rows, whichever the tenants are", () => {
    const { sql, values } = bind(graph, 'SELECT * FROM {payout} p', { tenants: ['t-1'], partner: 'p-1' });
    expect(sql).toContain('FROM "payout" t WHERE t."partnerId" = $1::text');
    expect(values).toEqual(['p-1']);
    expect(bind(graph, 'SELECT * FROM {payout} p', { partner: 'p-1' }, () => 'none').sql).toContain('AND false');
  });

  test('refuses a name without a value and a table that reaches no tenant', () => {
    expect(() => bind(graph, 'SELECT :nobody', {})).toThrow(':nobody has no value');
    expect(() => bind(graph, 'SELECT * FROM {rate} r', {})).toThrow('table "rate" reaches no tenant');
  });
});

test('unionAll renumbers the parameters of the later parts', () => {
  const parts = [
    { sql: 'SELECT $1, $2', values: ['a', 'b'] },
    { sql: 'SELECT $1', values: ['c'] },
  ];
  expect(unionAll(parts)).toEqual({ sql: 'SELECT $1, $2 UNION ALL SELECT $3', values: ['a', 'b', 'c'] });
});
