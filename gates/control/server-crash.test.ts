import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../prisma/rehearsal/embedded.ts';
import { inTransaction, openTransaction } from '../../prisma/transaction.ts';
import { journalWork } from './journal.ts';
import { withLedger } from './ledger-session.ts';
import { actorFor, type ControlRoom, makeRehearsalRoom } from './room.ts';
import { settledPhase } from './settle.ts';

/** What the next command finds after the server itself died, on a server that does not wait for its disk by itself. */

vi.setConfig({ testTimeout: 120_000 });

let server: EmbeddedServer;
let url: string;
let room: ControlRoom & Disposable;

beforeAll(async () => {
  server = await startEmbedded();
  url = server.url('postgres');
  room = makeRehearsalRoom();
  await inTransaction(url, async (tx) => tx.run('CREATE TABLE kept (n int)'));
});
afterAll(async () => {
  room[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

const begin = async () => {
  const tx = await openTransaction(url);
  const executor = actorFor(room, 'executor');
  await journalWork(tx, { room, url, executor }, 'gate', ['d3-a']);
  return tx;
};
const crash = async () => {
  await server.crash();
  await server.restart();
};
const settledFacts = async () => {
  await settledPhase(room, url, actorFor(room, 'executor'), 'executor');
  return withLedger(room, url, ({ ledger }) => ledger.entries.map(({ fact }) => fact.what));
};

test('a gate whose server died after its start was journalled is rolled back, and its id is never another’s', async () => {
  const tx = await begin();
  await crash();
  await expect(tx.rows('SELECT 1')).rejects.toThrow('D3_STATEMENT_FAILED');
  for (let n = 0; n < 3; n += 1) {
    await inTransaction(url, async (other) => other.run('INSERT INTO kept VALUES (1)'));
  }
  expect((await settledFacts()).slice(-3)).toEqual(['start', 'roll back', 'stop']);
});

test('a gate whose COMMIT was answered is published, and its rows are there, however soon the server dies', async () => {
  const tx = await begin();
  await tx.run('INSERT INTO kept VALUES (2)');
  await tx.commit();
  await crash();
  expect((await settledFacts()).slice(-2)).toEqual(['start', 'publish']);
  const rows = await inTransaction(url, async (other) => other.rows('SELECT n FROM kept WHERE n = 2'));
  expect(rows).toEqual([{ n: 2 }]);
});
