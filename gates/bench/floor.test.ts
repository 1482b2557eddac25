/** @module-tag slow */
import { beforeAll, describe, expect, test } from 'vitest';
import { inTransaction, openTransaction } from '../../prisma/transaction.ts';
import { loadBatch } from '../batches.ts';
import { type Prepared, prepare } from '../preconditions.ts';
import { tenantId } from '../seeded-trial.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { freshDatabase } from '../worker-databases.ts';
import { deleteByHand } from './delete-by-hand.ts';
import { seedByHand } from './floor.ts';
import { withClient } from './with-client.ts';
import { plannedTables, writePaths } from './write-paths.ts';

let prepared: Prepared;
let url: string;

beforeAll(async () => {
  url = await freshDatabase('d3_bench_floor');
  await using tx = await openTransaction(url);
  prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
});

const WELL = { counts: [], references: [], totals: [], accounts: [], views: [], workflows: [] };
const RETAIL = tenantId('demo-retail-store');

describe('seeding by hand', () => {
  test('finds nothing wrong with the batch and keeps it; deleting by hand takes back as many rows', async () => {
    const rows = plannedTables(prepared.plan).reduce((sum, table) => sum + table.rows.length, 0);
    const outcome = await withClient(url, async (client) => ({
      findings: await seedByHand(client, prepared),
      deleted: await deleteByHand(client, prepared),
      again: await deleteByHand(client, prepared),
    }));
    expect(outcome, 'what was found, and taken back').toEqual({
      findings: WELL,
      deleted: rows,
      again: 0,
    });
  });

  test.each([
    {
      fault: 'an orphan',
      statement: `UPDATE pos_cash_movement SET "performedById" = 'nobody' WHERE id = (SELECT min(id) FROM pos_cash_movement WHERE type = 'DROP' AND "tenantId" = ${RETAIL})`,
      findings: { ...WELL, references: ['pos_cash_movement.performedById'] },
    },
    {
      fault: 'an account that reads too much',
      statement: `UPDATE "PartnerUser" SET "assignedTenantIds" = "assignedTenantIds" || ${tenantId('enugu-mart-live')} WHERE role = 'PARTNER_STAFF'`,
      findings: { ...WELL, accounts: ['role.partner-staff'] },
    },
    {
      fault: 'a wrong total',
      statement: `UPDATE pos_shift SET "taxTotal" = "taxTotal" + 1 WHERE "tenantId" = ${RETAIL}`,
      findings: { ...WELL, totals: ['pos.shift-totals'] },
    },
    {
      fault: 'a missing row',
      statement: `DELETE FROM pos_cash_movement WHERE id = (SELECT min(id) FROM pos_cash_movement WHERE "tenantId" = ${RETAIL} AND type = 'OPEN_FLOAT')`,
      findings: {
        ...WELL,
        counts: ['pos_cash_movement'],
        totals: ['pos.movement-mix', 'pos.opening-float', 'pos.drawer-chain', 'pos.movement-sequence'],
      },
    },
  ])('turns red on $fault and keeps nothing', async ({ statement, findings }) => {
    const found = await withClient(url, async (client) => seedByHand(client, prepared, [statement]));
    const left = await withClient(url, async (client) => deleteByHand(client, prepared));
    expect({ found, left }, 'what was found, and what was left').toEqual({ found: findings, left: 0 });
  });
});

describe('write paths', () => {
  test('all of them write the same rows, to the last value', async () => {
    const tables = [...new Set(plannedTables(prepared.plan).map(({ table }) => table))];
    const digest = tables
      .map((table) => `SELECT '${table}' AS t, sum(hashtextextended(t::text, 0))::text AS digest FROM "${table}" t`)
      .join(' UNION ALL ');
    const before = await inTransaction(url, async (tx) => tx.rows(digest));
    const seen: unknown[] = [];
    const look = async (rows: (sql: string) => Promise<unknown[]>) => void seen.push(await rows(digest));
    for (const run of writePaths({ url, catalog: prepared.catalog, plan: prepared.plan }, look)) await run();
    const [first, ...others] = seen;
    expect(first, 'the digest with the rows').not.toEqual(before);
    expect(others, 'the digests of the other ways').toEqual([first, first, first]);
  });
});
