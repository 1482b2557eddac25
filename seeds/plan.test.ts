import { describe, expect, test } from 'vitest';
import { emptyUrl } from '../gates/worker-databases.ts';
import { resolveScope, type Scope } from '../prisma/scope.ts';
import { openTransaction } from '../prisma/transaction.ts';
import { makeCalendar } from './calendar.ts';
import { planSeeds, VOLUME_CAP } from './plan.ts';
import { type Row, type Rows, type Seed, tenantOf } from './seed.ts';

const calendar = makeCalendar('2026-03-11');

async function liveScope(): Promise<Scope> {
  await using tx = await openTransaction(emptyUrl());
  return await resolveScope(tx);
}

function supplier(id: string, tenantId: string): Row<'Supplier'> {
  const text = { code: id, name: id, contactName: id, phone: id, email: id, city: 'Lagos' };
  return { id, tenantId, ...text, paymentTermsDays: 30, updatedAt: calendar.now };
}

const seedOf = (build: (scope: Scope) => Rows, needs: string[] = []): Seed => ({
  suite: 'trial',
  script: 'seed-trial-demo.ts',
  batch: 'd3-a',
  tenants: ['demo-retail-store'],
  needs,
  build: ({ scope }) => build(scope),
});

const retail = (scope: Scope) => tenantOf(scope, 'demo-retail-store').id;

describe('planSeeds', () => {
  test('gives the rows of each script by table', async () => {
    const scope = await liveScope();
    const plan = planSeeds([seedOf((at) => ({ Supplier: [supplier('s-1', retail(at))] }))], scope, calendar);
    expect(
      plan.scripts.map(({ suite, tables }) => [suite, tables.map(({ table, rows }) => [table, rows.length])]),
    ).toEqual([['trial', [['Supplier', 1]]]]);
  });

  test('refuses more rows for a table than the cap', async () => {
    const scope = await liveScope();
    const many = seedOf((at) => ({
      Supplier: Array.from({ length: VOLUME_CAP.perTable + 1 }, (_, index) => supplier(`s-${index}`, retail(at))),
    }));
    expect(() => planSeeds([many], scope, calendar)).toThrow(
      'D3_PLAN_OVER_CAP seed "trial": have 3001 rows for Supplier',
    );
  });

  test('refuses more rows for a script than the cap, each table within its own', async () => {
    const scope = await liveScope();
    const rows = (kind: string, at: Scope) =>
      Array.from({ length: 2_500 }, (_, index) => supplier(`${kind}-${index}`, retail(at)));
    const many = seedOf((at) => ({
      Supplier: rows('a', at),
      Customer: rows('b', at),
      Location: rows('c', at),
    }));
    expect(() => planSeeds([many], scope, calendar)).toThrow('have 7500 rows for all of its tables');
  });

  test.each([
    ['a placeholder instead of an id', () => 'demo-retail-store'],
    ['another demo tenant than its own', (scope: Scope) => tenantOf(scope, 'demo-school').id],
  ])('refuses a row that carries %s', async (_, tenantId) => {
    const scope = await liveScope();
    const foreign = seedOf((at) => ({ Supplier: [supplier('s-1', tenantId(at))] }));
    expect(() => planSeeds([foreign], scope, calendar)).toThrow('D3_PLAN_OUT_OF_SCOPE a row of Supplier');
  });

  test('refuses a row that carries another partner', async () => {
    const scope = await liveScope();
    const foreign = seedOf((at) => ({ Supplier: [{ ...supplier('s-1', retail(at)), partnerId: 'someone' } as never] }));
    expect(() => planSeeds([foreign], scope, calendar)).toThrow('partner "someone"');
  });

  test('refuses two rows with one key', async () => {
    const scope = await liveScope();
    const twice = seedOf((at) => ({ Supplier: [supplier('s-1', retail(at)), supplier('s-1', retail(at))] }));
    expect(() => planSeeds([twice], scope, calendar)).toThrow('D3_PLAN_DUPLICATE seed "trial", table Supplier');
  });

  test('refuses a script whose needs did not run before it', async () => {
    const scope = await liveScope();
    const needy = seedOf(() => ({}), ['products']);
    expect(() => planSeeds([needy], scope, calendar)).toThrow('have no rows of products before it');
  });
});
