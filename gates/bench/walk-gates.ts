import { type RunningServer } from '../../prisma/rehearsal/rehearsal-database.ts';
import { makeRehearsalRoom } from '../control/room.ts';
import type { GateEvidence } from '../evidence.ts';
import type { BatchId } from '../mandate.ts';
import { makeGround } from '../privileges/rehearsal-ground.ts';
import type { GateRoundTrips } from './bench-evidence.ts';
import { runGateProcess } from './gate-process.ts';
import { openSlowLine } from './slow-line.ts';

/**
 * Runs gates one after the other on a database of their own, over a line that adds `latencyMs` to each round
 * trip, approvals and sign-offs played as in a rehearsal.
 */
export async function walkGates(
  server: RunningServer,
  batches: readonly BatchId[],
  { anchor, latencyMs }: { anchor: string; latencyMs: number },
): Promise<GateEvidence[]> {
  using room = makeRehearsalRoom();
  const url = await makeGround(server, { name: `d3_bench_${latencyMs}_ms`, control: room.folder });
  await using line = await openSlowLine(url, latencyMs);
  const gates: GateEvidence[] = [];
  for (const id of batches) gates.push((await runGateProcess(id, line.url, anchor)).gate);
  return gates;
}

/** Three round trips for each table that is written, and a hundred for all else. */
export function roundTripsOf({ batch, roundTrips, tables }: GateEvidence): GateRoundTrips {
  const written = new Set(tables.map(({ table }) => table)).size;
  return { batch, roundTrips, tables: written, bound: 3 * written + 100 };
}
