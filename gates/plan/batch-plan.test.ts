import { describe, expect, test } from 'vitest';
import { openTransaction } from '../../prisma/transaction.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { emptyUrl, freshDatabase } from '../worker-databases.ts';
import { batchPlan, planBatch } from './batch-plan.ts';
import { digestOf } from './digest.ts';

async function planOf(url: string, { anchor = TEST_ANCHOR, change = [] as string[] } = {}) {
  await using tx = await openTransaction(url);
  for (const statement of change) await tx.run(statement);
  return await planBatch(tx, url, 'd3-a', anchor);
}

const digestWith = async (options: Parameters<typeof planOf>[1]) => digestOf(await planOf(emptyUrl(), options));

describe('a plan', () => {
  test('says what would be written, where, and by which code', async () => {
    const plan = batchPlan.parse(await planOf(emptyUrl()));
    const rows = plan.scripts.map(({ script, rows: tables }) => [
      script,
      Object.values(tables).reduce((a, b) => a + b, 0),
    ]);
    expect(rows).toEqual([
      ['seed-products-demo.ts', 595],
      ['seed-pos-demo.ts', 238],
      ['seed-svm-demo.ts', 271],
      ['seed-mvm-demo.ts', 191],
    ]);
    expect(plan.tenants.map(({ slug }) => slug)).toEqual([
      'demo-retail-store',
      'demo-marketplace',
      'demo-b2b',
      'demo-parkhub',
    ]);
    expect(plan.database.name).toBe(new URL(emptyUrl()).pathname.slice(1));
    expect(plan.schema.differences).toEqual([]);
    expect(plan.promised.reduce((sum, each) => sum + each.rows, 0)).toBe(1295);
  });

  test('holds no credential of the database', async () => {
    const url = new URL(emptyUrl());
    expect(JSON.stringify(await planOf(url.href))).not.toContain(url.password);
  });

  test('has the same digest twice, and another for anything else', async () => {
    const digest = await digestWith({});
    expect(await digestWith({})).toBe(digest);
    const others = [
      await digestWith({ anchor: '2026-03-12' }),
      await digestWith({ change: ['ALTER TABLE pos_sale ADD COLUMN note text'] }),
      await digestWith({ change: ['DROP INDEX "pos_sale_saleNumber_key"'] }),
      digestOf(await planOf(await freshDatabase('d3_elsewhere'))),
    ];
    expect(new Set([digest, ...others]).size).toBe(5);
  });

  test('names what the live schema does not take', async () => {
    const plan = await planOf(emptyUrl(), { change: ['ALTER TABLE pos_shift DROP COLUMN "shiftNumber"'] });
    expect(plan.schema.differences).toEqual([
      { subject: 'pos_shift.shiftNumber', have: 'no such column', want: 'a column' },
    ]);
  });
});

test('a digest does not depend on the order of keys', () => {
  expect(digestOf({ a: 1, b: { c: 'ẹ', d: [1, 2] } })).toBe(digestOf({ b: { d: [1, 2], c: 'ẹ' }, a: 1 }));
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
  expect(() => digestOf(undefined)).toThrow('only a JSON value has a digest');
});
