/** @module-tag slow */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAddress } from '../../../prisma/address.ts';
import { inTransaction, openTransaction, type Session } from '../../../prisma/transaction.ts';
import { journalPublication, journalWork } from '../../control/journal.ts';
import { withLedger } from '../../control/ledger-session.ts';
import { recordCleanup } from '../../control/recorded-cleanup.ts';
import { actorFor, type ControlRoom, makeRehearsalRoom } from '../../control/room.ts';
import { standReady } from '../../control/stand-ready.ts';
import { takeLock } from '../../preconditions.ts';
import { RETAIL } from '../../seeded-trial.ts';
import { takeBack } from '../../take-back.ts';
import { TEST_ANCHOR } from '../../test-databases.ts';
import { freshDatabase } from '../../worker-databases.ts';
import { startWriting } from './neighbour-traffic.ts';
import { Onlooker } from './onlooker.ts';
import { type StatementProxy, startStatementProxy } from './statement-proxy.ts';
import { walkGate } from './walk-gate.ts';

/** Others at work on the same database at the same time. */

const BATCH = 'd3-a';
/** The database without the proxy between. */
let direct: string;
let proxy: StatementProxy;
let url: string;
let room: ControlRoom & Disposable;
let folder: string;

beforeEach(async () => {
  direct = await freshDatabase('d3_races');
  proxy = await startStatementProxy(parseAddress(direct).port);
  url = Object.assign(new URL(direct), { port: String(proxy.port) }).href;
  room = makeRehearsalRoom();
  folder = mkdtempSync(join(tmpdir(), 'd3-races-'));
  await standReady(room, url, BATCH, TEST_ANCHOR, () => {});
});
afterEach(async () => {
  await proxy[Symbol.asyncDispose]();
  room[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

const gate = async () => walkGate({ room, url, batch: BATCH, anchor: TEST_ANCHOR });
const cleanup = async () =>
  takeBack({ room, url }, { anchor: TEST_ANCHOR, batch: BATCH, path: join(folder, 'archive.jsonl') }, () => {});
const facts = async () =>
  (await withLedger(room, url, ({ ledger }) => ledger.entries.map(({ fact }) => fact.what))).slice(5);
const countOf = async (table: string, where = 'true') =>
  inTransaction(
    direct,
    async (tx) => (await tx.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`))[0]?.n,
  );
/** A customer who walked in, entered by a salesperson. */
const enter = async (session: Session, id: string) =>
  session.run(
    `INSERT INTO "Customer" (id, "tenantId", "firstName", "lastName", "updatedAt") VALUES ($1, ${RETAIL}, 'Ada', 'Obi', now())`,
    id,
  );

test('of eight executors at once exactly one publishes, and the others are refused by name', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, gate));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => String(reason));
  expect(refused).toEqual(Array(7).fill('Error: check pre.lock is not proven'));
  expect(await facts()).toEqual(['start', 'drill', 'publish', 'evidence']);
  expect(await countOf('pos_sale', `"tenantId" = ${RETAIL}`)).toBe(50);
});

describe('a cleanup against a gate', () => {
  test('is refused while the gate is at work, and the gate publishes', async () => {
    const refusals: unknown[] = [];
    proxy.watch({
      statement: /^INSERT/,
      moment: 'before',
      spring: async () => void (await cleanup().catch((error: unknown) => refusals.push(error))),
    });
    await gate();
    expect(refusals.map(String)).toEqual([expect.stringContaining('D3_EXECUTOR_AT_WORK')]);
    expect(await facts()).toEqual(['start', 'drill', 'publish', 'evidence']);
  });

  test('is refused when it began to read before the gate had committed', async () => {
    await using tx = await openTransaction(url);
    await gate();
    expect((await takeLock(tx)).verdict, 'the lock is free again').toBe('PROVEN');
    await expect(recordCleanup(tx, { room, url }, [BATCH], async () => true)).rejects.toThrow('D3_SNAPSHOT_STALE');
    expect(await facts()).toEqual(['start', 'drill', 'publish', 'evidence']);
    expect(await countOf('pos_sale', `"tenantId" = ${RETAIL}`)).toBe(50);
  });

  test('that comes between its COMMIT and its ledger records the publication first', async () => {
    const journal = { room, url, executor: actorFor(room, 'executor') };
    const tx = await openTransaction(url);
    await takeLock(tx);
    await journalWork(tx, journal, 'gate', [BATCH]);
    await enter(tx, 'published');
    await tx.commit();
    expect(await cleanup()).toBe(true);
    expect(await facts()).toEqual(['start', 'publish', 'start', 'clean up', 'stop']);
    expect((await journalPublication(journal, BATCH)).violations).toEqual([
      { subject: 'publication of d3-a', have: 'missing', want: 'recorded' },
    ]);
    expect(await countOf('"Customer"', "id = 'published'")).toBe(0);
  });
});

describe('a salesperson', () => {
  test('who writes during a gate keeps the row, and the gate, which it is not counted in, is proven', async () => {
    proxy.watch({
      statement: /^SET CONSTRAINTS/,
      moment: 'before',
      spring: async () => inTransaction(direct, async (tx) => void (await enter(tx, 'walk-in'))),
    });
    await gate();
    expect(await facts()).toEqual(['start', 'drill', 'publish', 'evidence']);
    expect(await countOf('"Customer"', "id = 'walk-in'")).toBe(1);
  });

  test('who writes during a cleanup keeps the row, and the cleanup, which it is not counted in, is proven', async () => {
    await gate();
    proxy.watch({
      statement: /DELETE FROM/,
      moment: 'before',
      spring: async () => inTransaction(direct, async (tx) => void (await enter(tx, 'walk-in'))),
    });
    expect(await cleanup()).toBe(true);
    expect((await facts()).slice(-3)).toEqual(['start', 'clean up', 'stop']);
    expect(await countOf('"Customer"', `"tenantId" = ${RETAIL}`)).toBe(1);
  });

  test('who changes a row that a cleanup would delete keeps the change, and the cleanup deletes nothing', async () => {
    await gate();
    proxy.watch({
      statement: /DELETE FROM/,
      moment: 'before',
      spring: async () =>
        inTransaction(direct, async (tx) => {
          await tx.run(`UPDATE "pos_sale" SET "updatedAt" = now() WHERE "tenantId" = ${RETAIL}`);
        }),
    });
    await expect(cleanup()).rejects.toThrow('could not serialize access due to concurrent update');
    expect((await facts()).slice(-2)).toEqual(['start', 'roll back']);
    expect(await countOf('pos_sale', `"tenantId" = ${RETAIL}`)).toBe(50);
  });
});

test('a neighbour’s busy traffic loses nothing, waits for nobody, and is not counted as ours', async () => {
  await using onlooker = await Onlooker.at(direct, TEST_ANCHOR);
  const before = await onlooker.look();
  const traffic = await startWriting(direct);
  await gate();
  expect(await cleanup()).toBe(true);
  const { written, longestMs } = await traffic.stop();
  expect(await facts()).toEqual(['start', 'drill', 'publish', 'evidence', 'start', 'clean up', 'stop']);
  expect(written, 'rows that the neighbour wrote meanwhile').toBeGreaterThan(100);
  expect(longestMs, 'the longest that one of them took, in ms').toBeLessThan(5_000);
  expect(await countOf('"Customer"', `id LIKE 'traffic-%' AND "loyaltyPoints" = 1`)).toBe(written);
  const after = await onlooker.look();
  expect(after.inside).toEqual(before.inside);
  expect(
    [...after.outside].filter(([table, rows]) => rows !== before.outside.get(table)).map(([table]) => table),
  ).toEqual(['Customer']);
});
