/** @module-tag slow */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRows } from '../../../prisma/insert-rows.ts';
import { type EmbeddedServer, startEmbedded } from '../../../prisma/rehearsal/embedded.ts';
import { inTransaction } from '../../../prisma/transaction.ts';
import { loadBatch } from '../../batches.ts';
import { nextStep } from '../../control/board.ts';
import { withLedger } from '../../control/ledger-session.ts';
import { readPhase } from '../../control/phase.ts';
import { prepare } from '../../preconditions.ts';
import { makeGround } from '../../privileges/rehearsal-ground.ts';
import { TEST_ANCHOR } from '../../test-databases.ts';
import { crashPoints, type Kind } from './crash-points.ts';
import { judgeRecovery, type Work } from './judge-recovery.ts';
import { bringBack, interrupt } from './play.ts';
import { type PreparedPlay, preludeOf, preparePlay } from './prepare-play.ts';

/** A few of the points that `npm run crashes` tries, and the judge itself. */

let server: EmbeddedServer;
let prepared: PreparedPlay;
let prelude: Record<Work, number>;

beforeAll(async () => {
  server = await startEmbedded();
  await makeGround(server, { name: 'd3_ground' });
  prepared = await preparePlay(server, { ground: 'd3_ground', name: 'd3_crashes', batch: 'd3-a', anchor: TEST_ANCHOR });
  const { play, statements } = prepared;
  prelude = { gate: 0, cleanup: await preludeOf(play, 'cleanup', statements.cleanup) };
});
afterAll(async () => {
  await prepared[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const crash = async (kind: Kind, work: Work, name: string) => {
  const { play, statements, expected } = prepared;
  const point = crashPoints(kind, work, statements[work], 9_999).find(({ at }) => at.startsWith(name));
  if (!point) throw new Error(`no point "${name}"`);
  await bringBack(play, work, false);
  return interrupt(play, point, expected[work], prelude[work]);
};

const RESUME = 'the approver runs "npm run resume" when the cause is mended';
const TAKE_BACK = 'the executor runs "npm run cleanup -- --batch d3-a"';

test('the gate as a command finds its target with some statements before the steps of the gate', async () => {
  const { play, statements } = prepared;
  expect(await preludeOf(play, 'gate', statements.gate)).toBeGreaterThan(0);
});

test.each([
  ['connection', 'gate', 'in the drill', 'before', RESUME],
  ['connection', 'gate', 'COMMIT answered', 'after', TAKE_BACK],
  ['server', 'gate', 'start journalled', 'before', RESUME],
  ['connection', 'cleanup', 'first change', 'before', 'the verifier runs "npm run sign-off -- d3-a"'],
  ['process', 'cleanup', 'COMMIT answered', 'after', RESUME],
] as const)('a %s that dies in a %s, %s, leaves all as it was %s', async (kind, work, name, outcome, next) => {
  expect(await crash(kind, work, name)).toEqual({ outcome, faults: [], next });
});

describe('a state is not taken for recovered', () => {
  const found = async () => {
    const { stage, onlooker } = prepared.play;
    const entries = await withLedger(stage.room, stage.url, ({ ledger }) => [...ledger.entries]);
    const phase = readPhase(entries);
    return { ...(await onlooker.look()), phase, entries, next: nextStep(phase, []), leftBehind: [] };
  };

  test('when the batch is half written', async () => {
    const { play, expected } = prepared;
    await bringBack(play, 'gate', false);
    await inTransaction(play.stage.directUrl, async (tx) => {
      const { plan } = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
      for (const { table, rows } of plan.scripts[0]?.tables ?? []) await insertRows(tx, table, rows);
    });
    const { outcome, faults } = judgeRecovery(expected.gate, await found());
    expect(outcome).toBeUndefined();
    expect(faults).toEqual([expect.stringMatching(/^neither before nor after: rows differ from before in .*Product/)]);
  });

  test('when the rows are there and the ledger does not know it, and the board names another step', async () => {
    const { play, expected } = prepared;
    await bringBack(play, 'gate', false);
    const before = await found();
    expect(judgeRecovery(expected.gate, { ...before, inside: expected.gate.after })).toEqual({
      outcome: 'after',
      faults: [
        'the rows are there, the ledger says not published',
        `next: have Rehearsal executor runs "npx vitest run gates/d3-a", want ${TAKE_BACK}; its gate left no evidence`,
      ],
    });
  });

  test('when a neighbour lost a row, or something was left behind', async () => {
    const { play, expected } = prepared;
    await bringBack(play, 'gate', false);
    await inTransaction(play.stage.directUrl, async (tx) =>
      tx.run(`DELETE FROM "CustomerAddress" WHERE id = (SELECT max(id) FROM "CustomerAddress")`),
    );
    expect(judgeRecovery(expected.gate, { ...(await found()), leftBehind: ['executor lock'] })).toEqual({
      outcome: 'before',
      faults: ['left behind: executor lock', "somebody else's rows changed in CustomerAddress"],
    });
  });
});
