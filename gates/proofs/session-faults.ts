import { openTransaction } from '../../prisma/transaction.ts';
import { journalPublication, journalWork } from '../control/journal.ts';
import { actorFor, makeRehearsalRoom } from '../control/room.ts';
import { checkEmpty, takeLock } from '../preconditions.ts';
import { commit, readBack } from '../publish.ts';
import { type Answer, judge, type Outcome } from './judge.ts';
import type { NamedFault } from './planted-fault.ts';
import type { SeededStage } from './stage.ts';

/** A fault that takes more than one connection: another executor, a COMMIT that never was one. */
export interface SessionFault extends NamedFault {
  ask: (stage: SeededStage) => Promise<Answer>;
}

export const sessionFaults: readonly SessionFault[] = [
  {
    name: 'two-executors',
    kind: 'environment',
    title: 'another executor is at work on the database',
    check: 'pre.lock',
    ask: async ({ url }) => {
      await using one = await openTransaction(url);
      await using other = await openTransaction(url);
      await takeLock(one);
      return await takeLock(other);
    },
    finding: { subject: 'executor lock', have: 'held by another session', want: 'ours' },
  },
  {
    name: 'commit-of-a-failed-transaction',
    kind: 'engine',
    title: 'a statement failed before the COMMIT and nobody noticed',
    check: 'publish.commit',
    ask: async ({ url }) => {
      await using tx = await openTransaction(url);
      await tx.run('SELECT 1 / 0').catch(() => 0);
      return await commit(tx);
    },
    finding: {
      subject: 'D3_STATEMENT_FAILED',
      have: 'SQLSTATE 25P02, current transaction is aborted, commands ignored until end of transaction block',
      want: 'success',
    },
  },
  {
    name: 'connection-lost-before-commit',
    kind: 'environment',
    title: 'the server ends the connection before the COMMIT',
    check: 'publish.commit',
    ask: async ({ url }) => {
      await using tx = await openTransaction(url);
      await using other = await openTransaction(url);
      const [row] = await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await other.rows('SELECT pg_terminate_backend($1::int)::text AS ended', row?.pid ?? 0);
      return await commit(tx);
    },
    finding: { subject: 'D3_STATEMENT_FAILED', have: '*', want: 'success' },
  },
  {
    name: 'commit-never-sent',
    kind: 'control',
    title: 'the publication is to be recorded while the transaction is still open',
    check: 'publish.ledger',
    ask: async ({ url }) => {
      using room = makeRehearsalRoom();
      const journal = { room, url, executor: actorFor(room, 'executor') };
      await using tx = await openTransaction(url);
      await journalWork(tx, journal, 'gate', ['d3-a']);
      return await journalPublication(journal, 'd3-a');
    },
    finding: { subject: 'publication of d3-a', have: 'missing', want: 'recorded' },
  },
  {
    name: 'rolled-back-instead',
    kind: 'control',
    title: 'the publication is to be recorded and the transaction was rolled back',
    check: 'publish.ledger',
    ask: async ({ url }) => {
      using room = makeRehearsalRoom();
      const journal = { room, url, executor: actorFor(room, 'executor') };
      const tx = await openTransaction(url);
      await journalWork(tx, journal, 'gate', ['d3-a']);
      await tx.rollback();
      return await journalPublication(journal, 'd3-a');
    },
    finding: { subject: 'publication of d3-a', have: 'missing', want: 'recorded' },
  },
  {
    name: 'second-run',
    kind: 'engine',
    title: 'the batch is there already and is seeded again',
    check: 'pre.empty',
    ask: async ({ tx, prepared }) => checkEmpty(tx, prepared),
    finding: {
      subject: 'demo-retail-store',
      have: '736 rows in * tables of this batch; run "npm run cleanup" before seeding again',
      want: 'no rows',
    },
  },
  {
    name: 'nobody-else-finds-the-rows',
    kind: 'engine',
    title: 'a fresh connection finds none of the rows',
    check: 'publish.read-back',
    ask: async ({ url, prepared }) => readBack(url, prepared),
    finding: { subject: '*', have: '0 rows', want: '* rows' },
  },
];

export const judgeSession = async (stage: SeededStage, { ask, ...fault }: SessionFault): Promise<Outcome> =>
  judge(fault, async () => [await ask(stage)]);
