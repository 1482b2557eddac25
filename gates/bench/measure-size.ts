import { inTransaction } from '../../prisma/transaction.ts';
import { cleanUpDemoData } from '../../rollback/cleanup-demo-data.ts';
import { digestOutside } from '../../verify/engine/digest.ts';
import type { Batch } from '../batches.ts';
import { type Prepared, prepare, survey } from '../preconditions.ts';
import { deleteByHand } from './delete-by-hand.ts';
import { pretendTooMany } from './digest-limit.ts';
import { seedByHand } from './floor.ts';
import { runGateProcess } from './gate-process.ts';
import { type Contender, inRounds, type RoundOptions, type Samples, timed } from './rounds.ts';
import { withClient } from './with-client.ts';
import { writePaths } from './write-paths.ts';

/** A database with layer 0 and neighbours, and the batch that comes and goes there. */
export interface Ring {
  url: string;
  anchor: string;
  batch: Batch;
}

export const GATE = 'gate: ours';
export const FLOOR = 'gate: by hand';
export const CLEANUP = 'cleanup: ours';
export const CLEANUP_BY_HAND = 'cleanup: by hand';
/** The checks of the cleanup, one series each. */
export const CHECK = 'cleanup, check: ';
/** Writing takes so little that five rounds tell more of the machine than of it: as many times more are measured. */
const WRITE_ROUNDS = 3;

/** The sections of the gate, one series each. */
export const SECTION = 'gate, section: ';

/**
 * Measures everything that is done to one database, side by side: the four write paths, gate and cleanup
 * against what is written by hand, and the digest of the neighbours apart.
 *
 * @param readsWhole whether there are few enough neighbours for a gate to read them whole
 */
export async function measureSize(ring: Ring, readsWhole: boolean, options: RoundOptions): Promise<Samples> {
  const prepared = await inTransaction(ring.url, async (tx) => prepare(tx, ring.anchor, ring.batch));
  const load = { url: ring.url, catalog: prepared.catalog, plan: prepared.plan };
  const written = await inRounds(writePaths(load), { ...options, rounds: options.rounds * WRITE_ROUNDS });
  const contenders: Contender[] = [
    async () => gateAndCleanup(ring, true),
    async () => byHand(ring, prepared),
    async () => ({ 'digest of the neighbours, once': await digestOnce(ring, prepared) }),
    ...(readsWhole ? [async () => gateWithDigest(ring)] : []),
  ];
  return new Map([...written, ...(await inRounds(contenders, options))]);
}

async function gateAndCleanup(ring: Ring, tooMany: boolean) {
  await pretendTooMany(ring.url, tooMany);
  const { gate, wholeMs } = await runGateProcess('d3-a', ring.url, ring.anchor);
  const sections = gate.steps.map(({ title, durationMs }) => [`${SECTION}${title}`, durationMs] as const);
  let checks: Record<string, number> = {};
  const cleanupMs = await timed(async () => {
    checks = await cleanUp(ring);
  });
  return {
    [GATE]: gate.durationMs,
    'gate: ours, with loading and approvals': wholeMs,
    [CLEANUP]: cleanupMs,
    ...Object.fromEntries(sections),
    ...checks,
  };
}

async function gateWithDigest(ring: Ring) {
  const measured = await gateAndCleanup(ring, false);
  return { 'gate: ours, neighbours read whole': measured[GATE] };
}

/**
 * From opening the connection to the commit, the catalog read anew as the command does.
 *
 * @returns milliseconds of its checks, one series each
 */
async function cleanUp({ url, anchor, batch }: Ring): Promise<Record<string, number>> {
  return inTransaction(url, async (tx) => {
    const { catalog, checkScope } = await survey(tx, anchor, batch.contracts);
    const { checks } = await cleanUpDemoData(tx, catalog, checkScope, { digestNeighbours: false });
    return Object.fromEntries(checks.map(({ id, durationMs }) => [`${CHECK}${id}`, durationMs]));
  });
}

async function byHand({ url }: Ring, prepared: Prepared) {
  const seedMs = await timed(async () => withClient(url, async (client) => seedByHand(client, prepared)));
  const deleteMs = await timed(async () => withClient(url, async (client) => deleteByHand(client, prepared)));
  return { [FLOOR]: seedMs, [CLEANUP_BY_HAND]: deleteMs };
}

async function digestOnce({ url }: Ring, { checkScope: { graph, values } }: Prepared): Promise<number> {
  return inTransaction(url, async (tx) => timed(async () => digestOutside(tx, graph, values)));
}
