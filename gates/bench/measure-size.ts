import { inTransaction } from '../../prisma/transaction.ts';
import { cleanUpDemoData } from '../../rollback/cleanup-demo-data.ts';
import { digestOutside } from '../../verify/digest.ts';
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
  const written = await inRounds(writePaths(load), options);
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
  const cleanupMs = await timed(async () => cleanUp(ring));
  return {
    [GATE]: gate.durationMs,
    'gate: ours, with loading and approvals': wholeMs,
    [CLEANUP]: cleanupMs,
    ...Object.fromEntries(sections),
  };
}

async function gateWithDigest(ring: Ring) {
  const measured = await gateAndCleanup(ring, false);
  return { 'gate: ours, neighbours read whole': measured[GATE] };
}

/** From opening the connection to the commit, the catalog read anew as the command does. */
async function cleanUp({ url, anchor, batch }: Ring): Promise<void> {
  await inTransaction(url, async (tx) => {
    const { catalog, checkScope } = await survey(tx, anchor, batch.contracts);
    await cleanUpDemoData(tx, catalog, checkScope, { digestNeighbours: false });
  });
}

async function byHand({ url }: Ring, prepared: Prepared) {
  const seedMs = await timed(async () => withClient(url, async (client) => seedByHand(client, prepared)));
  const deleteMs = await timed(async () => withClient(url, async (client) => deleteByHand(client, prepared)));
  return { [FLOOR]: seedMs, 'cleanup: by hand': deleteMs };
}

async function digestOnce({ url }: Ring, { checkScope: { graph, values } }: Prepared): Promise<number> {
  return inTransaction(url, async (tx) => timed(async () => digestOutside(tx, graph, values)));
}
