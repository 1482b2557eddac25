import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTransaction } from '../../prisma/transaction.ts';
import type { DrillEvidence } from '../evidence.ts';
import { connectionFaults } from '../proofs/environment-faults.ts';
import { emptyUrl, freshDatabase } from '../worker-databases.ts';
import { journalDrill, journalPublication, journalWork } from './journal.ts';
import { withLedger } from './ledger-session.ts';
import { recordOf, standingOf } from './phase.ts';
import { refuseChangingBackend, refusePooledAddress, refusePooledBackend } from './pooled-connection.ts';
import { actorFor, type ControlRoom, makeRehearsalRoom } from './room.ts';
import { settledPhase } from './settle.ts';

/** What a command finds after a process died between the database and the ledger. */

let room: ControlRoom & Disposable;
beforeEach(() => {
  room = makeRehearsalRoom();
});
afterEach(() => room[Symbol.dispose]());

const journal = (url: string) => ({ room, url, executor: actorFor(room, 'executor') });
const facts = async (url: string) => withLedger(room, url, ({ ledger }) => ledger.entries.map(({ fact }) => fact));
const settled = async (url: string) => settledPhase(room, url, actorFor(room, 'approver'), 'approver');

describe('a gate that died', () => {
  test('before its COMMIT is recorded as rolled back, and stops the phase', async () => {
    const url = emptyUrl();
    const tx = await openTransaction(url);
    await journalWork(tx, journal(url), 'gate', ['d3-a']);
    await tx.rollback();
    const phase = await settled(url);
    expect(standingOf(recordOf(phase, 'd3-a'), phase)).toBe('rolled back');
    expect((await facts(url)).slice(2)).toEqual([
      {
        what: 'roll back',
        work: 'gate',
        batches: ['d3-a'],
        transactionId: expect.stringMatching(/^\d+$/),
        recovered: true,
      },
      { what: 'stop', reason: 'gate d3-a was rolled back' },
    ]);
  });

  test('after its COMMIT is recorded as published, once', async () => {
    const url = await freshDatabase('d3_settled');
    const tx = await openTransaction(url);
    await journalWork(tx, journal(url), 'gate', ['d3-a']);
    const drill = { deleted: 932, restored: 932, verdict: 'PROVEN', tables: [] } satisfies DrillEvidence;
    await journalDrill(journal(url), 'd3-a', drill);
    await tx.commit();
    await settled(url);
    await settled(url);
    expect((await facts(url)).map(({ what }) => what)).toEqual(['open', 'start', 'drill', 'publish']);
    expect((await facts(url)).at(-1)).toMatchObject({ batch: 'd3-a', recovered: true });
  });

  test('and whose connection is still open stays in doubt', async () => {
    const url = emptyUrl();
    await using tx = await openTransaction(url);
    await journalWork(tx, journal(url), 'gate', ['d3-a']);
    const phase = await settled(url);
    expect(standingOf(recordOf(phase, 'd3-a'), phase)).toBe('in doubt');
    expect((await journalPublication(journal(url), 'd3-a')).violations[0]?.have).toBe('missing');
  });
});

describe('a cleanup that died', () => {
  test.each([
    ['after its COMMIT is recorded, and stops the phase', true, ['clean up', 'stop']],
    ['before its COMMIT leaves everything standing', false, ['roll back']],
  ])('%s', async (_, commits, want) => {
    const url = await freshDatabase('d3_settled_cleanup');
    const tx = await openTransaction(url);
    await journalWork(tx, journal(url), 'cleanup', ['d3-a']);
    await (commits ? tx.commit() : tx.rollback());
    await settled(url);
    expect((await facts(url)).slice(2).map(({ what }) => what)).toEqual(want);
  });
});

test('a transaction that the server has forgotten is not guessed at', async () => {
  const url = await freshDatabase('d3_forgotten');
  await withLedger(room, url, ({ ledger }) =>
    ledger.append(actorFor(room, 'executor'), 'executor', {
      what: 'start',
      work: 'gate',
      batches: ['d3-a'],
      transactionId: '3',
    }),
  );
  await expect(facts(url)).rejects.toThrow('D3_OUTCOME_FORGOTTEN');
});

describe('a connection', () => {
  test('that is direct is taken', async () => {
    await refusePooledBackend(emptyUrl());
    expect(() => refusePooledAddress(emptyUrl())).not.toThrow();
  });

  test.each(connectionFaults)('to $title is refused, without its password', ({ url, backends }) => {
    const refuse = () => (backends ? refuseChangingBackend(url, backends) : refusePooledAddress(url));
    expect(refuse).toThrow('D3_POOLED_CONNECTION');
    expect(refuse).not.toThrow('hush');
  });
});
