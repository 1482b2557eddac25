import { cpus, release, totalmem, type } from 'node:os';
import { readCatalog } from '../../prisma/catalog.ts';
import type { StartedServer } from '../../prisma/rehearsal/engine.ts';
import { startServer } from '../../prisma/rehearsal/start-server.ts';
import { readServerFacts } from '../../prisma/server.ts';
import { inTransaction } from '../../prisma/transaction.ts';
import { tablesOf } from '../../verify/engine/counts.ts';
import { MOST_ROWS_READ_WHOLE } from '../baseline.ts';
import { existingBatches, loadBatch } from '../batches.ts';
import type { BatchId } from '../mandate.ts';
import { codeDigest } from '../plan/code-digest.ts';
import { makeGround } from '../privileges/rehearsal-ground.ts';
import type { BenchEvidence, Series } from './bench-evidence.ts';
import { measureSize, type Ring } from './measure-size.ts';
import { growNeighbours } from './more-neighbours.ts';
import { summariseSamples } from './rounds.ts';
import { judgeTargets } from './targets.ts';
import { roundTripsOf, walkGates } from './walk-gates.ts';

export interface BenchOptions {
  anchor: string;
  rounds: number;
  /** Rows of other customers, fewest first. */
  sizes: readonly number[];
  /** Milliseconds added to each round trip, and the gates that are run so. */
  latencies: readonly { latencyMs: number; batches: readonly BatchId[] }[];
}

/**
 * Measures everything on one throwaway server.
 *
 * @param say told what is being measured
 */
export async function runBench(options: BenchOptions, say: (text: string) => void): Promise<BenchEvidence> {
  const { anchor } = options;
  await using server = await startServer('embedded', { settings: { shared_buffers: sharedBuffers() } });
  say('The gates, one after the other');
  const gates = await walkGates(server, existingBatches(), { anchor, latencyMs: 0 });
  const series = [
    ...gates.map(({ batch, durationMs }) => once(batch, durationMs, 0)),
    ...(await measureLatencies(server, options, say)),
    ...(await measureSizes(server, options, say)),
  ];
  const roundTrips = gates.map(roundTripsOf);
  return {
    format: 'd3-bench/1',
    at: new Date().toISOString(),
    code: codeDigest(),
    machine: await describeMachine(server),
    series,
    roundTrips,
    targets: judgeTargets({ series, roundTrips }),
  };
}

function once(batch: string, durationMs: number, latencyMs: number): Series {
  return summariseSamples(`gate of ${batch}`, [durationMs], { neighbours: 0, latencyMs });
}

async function measureLatencies(
  server: StartedServer,
  { anchor, latencies }: BenchOptions,
  say: (text: string) => void,
): Promise<Series[]> {
  const series: Series[] = [];
  for (const { latencyMs, batches } of latencies) {
    say(`The same with ${latencyMs} ms added to each round trip`);
    const gates = await walkGates(server, batches, { anchor, latencyMs });
    series.push(...gates.map(({ batch, durationMs }) => once(batch, durationMs, latencyMs)));
  }
  return series;
}

/** One database, grown in place from size to size. */
async function measureSizes(
  server: StartedServer,
  { anchor, rounds, sizes }: BenchOptions,
  say: (text: string) => void,
): Promise<Series[]> {
  const batch = await loadBatch('d3-a');
  const ring: Ring = { url: await makeGround(server, { name: 'd3_bench' }), anchor, batch };
  const catalog = await inTransaction(ring.url, readCatalog);
  const series: Series[] = [];
  let before = 0;
  for (const neighbours of sizes) {
    say(`With ${neighbours.toLocaleString('en')} rows of neighbours`);
    await growNeighbours(ring.url, catalog, tablesOf(batch.contracts), { total: neighbours, before });
    before = neighbours;
    const samples = await measureSize(ring, neighbours < MOST_ROWS_READ_WHOLE, { rounds });
    for (const [name, durations] of samples) series.push(summariseSamples(name, durations, { neighbours }));
  }
  return series;
}

/** A quarter of the memory, as the manual has it for a server of its own (19.4.1); the default holds no table of these. */
function sharedBuffers(): string {
  return `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`;
}

async function describeMachine(server: StartedServer): Promise<BenchEvidence['machine']> {
  const { version } = await inTransaction(server.url('postgres'), readServerFacts);
  const postgres = `${version}, shared_buffers ${sharedBuffers()}`;
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    os: `${type()} ${release()}`,
    postgres,
  };
}
