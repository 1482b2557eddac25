import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExistingBatches } from '../gates/batches.ts';
import { prepare } from '../gates/preconditions.ts';
import { makeGround } from '../gates/privileges/rehearsal-ground.ts';
import { rollBackAll } from '../gates/roll-back-all.ts';
import { surveyAsCleanup } from '../gates/take-back.ts';
import { TEST_ANCHOR } from '../gates/test-databases.ts';
import type { StartedServer } from '../prisma/rehearsal/engine.ts';
import { startServer } from '../prisma/rehearsal/start-server.ts';
import { inTransaction, openTransaction } from '../prisma/transaction.ts';
import { insertPlan } from '../seeds/insert-plan.ts';
import { type Digest, digestInside, digestOutside } from '../verify/engine/digest.ts';

/**
 * The rollback against a server of its own, in a container wherever a Docker engine answers. Where none
 * does, the embedded engine stands in and says so; with D3_ENGINE=testcontainers its absence is a failure.
 */
async function startBestServer(): Promise<StartedServer> {
  if (process.env['D3_ENGINE'] === 'testcontainers') return startServer('testcontainers');
  if (process.env['D3_ENGINE'] === 'embedded') return startServer('embedded');
  try {
    return await startServer('testcontainers');
  } catch (error) {
    console.warn(
      `ROLLBACK REHEARSED ON THE EMBEDDED ENGINE: ${error instanceof Error ? error.message : String(error)}`,
    );
    return startServer('embedded');
  }
}

interface State {
  inside: Digest;
  outside: Digest;
}

let server: StartedServer;
let url: string;
let folder: string;
let baseline: State;
let seeded: State;
let rows: number;

beforeAll(async () => {
  server = await startBestServer();
  console.warn(`rollback rehearsal runs on the ${server.engine} engine`);
  url = await makeGround(server);
  folder = await mkdtemp(join(tmpdir(), 'd3-archive-'));
});

afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const readState = async (): Promise<State> =>
  inTransaction(url, async (tx) => {
    const { checkScope } = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
    return {
      inside: await digestInside(tx, checkScope.graph, checkScope.values),
      outside: await digestOutside(tx, checkScope.graph, checkScope.values),
    };
  });

const seedAll = async (): Promise<number> =>
  inTransaction(url, async (tx) => insertPlan(tx, (await prepare(tx, TEST_ANCHOR, await loadExistingBatches())).plan));

describe('a rollback, committed for real', () => {
  test('begins from a baseline', async () => {
    baseline = await readState();
    expect(baseline.inside.size).toBeGreaterThan(30);
  });

  test('has something to roll back', async () => {
    rows = await seedAll();
    seeded = await readState();
    expect(rows).toBeGreaterThanOrEqual(1176);
    expect(seeded.inside).not.toEqual(baseline.inside);
    expect(seeded.outside).toEqual(baseline.outside);
  });

  test('gives the baseline back to the last row', async () => {
    const rollback = await inTransaction(url, async (tx) =>
      rollBackAll(
        tx,
        await surveyAsCleanup(tx, TEST_ANCHOR),
        { before: baseline.inside, rows },
        join(folder, 'a.jsonl'),
      ),
    );
    expect(rollback.checks.filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
    expect(await readState()).toEqual(baseline);
  });

  test('is not proven when it found less than was published', async () => {
    await using tx = await openTransaction(url);
    const published = { before: baseline.inside, rows };
    const rollback = await rollBackAll(tx, await surveyAsCleanup(tx, TEST_ANCHOR), published, join(folder, 'b.jsonl'));
    expect(rollback.verdict).toBe('NOT PROVEN');
    expect(
      rollback.checks.filter(({ verdict }) => verdict !== 'PROVEN').map(({ id, violations }) => [id, violations]),
    ).toEqual([['rollback.rows', [{ subject: 'rows', have: '0 deleted', want: `${rows} deleted` }]]]);
  });

  test('can be followed by the same seeding with the same digests', async () => {
    await seedAll();
    expect(await readState()).toEqual(seeded);
  });
});
