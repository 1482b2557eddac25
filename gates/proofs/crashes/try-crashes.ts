import { type EmbeddedServer, startEmbedded } from '../../../prisma/rehearsal/embedded.ts';
import { stopOnSignal } from '../../../prisma/rehearsal/stop-on-signal.ts';
import type { BatchId } from '../../mandate.ts';
import { codeDigest } from '../../plan/code-digest.ts';
import { makeGround } from '../../privileges/rehearsal-ground.ts';
import { type CrashPoint, crashPoints } from './crash-points.ts';
import type { CrashesEvidence, TriedPoint } from './crashes-evidence.ts';
import type { Work } from './judge-recovery.ts';
import { bringBack, interrupt } from './play.ts';
import { type PreparedPlay, preludeOf, preparePlay } from './prepare-play.ts';

export interface CrashOptions {
  batch: BatchId;
  anchor: string;
  /** The connection is cut at every statement of this step; server and process are killed at every {@link SAMPLE}-th of them. */
  every: number;
  say: (text: string) => void;
}

/** A server that restarts and a process that starts take seconds each. */
const SAMPLE = 40;

/** As many databases are worked on at once; a killed server is tried with one alone. */
const LANES = 2;

const WORKS: readonly Work[] = ['gate', 'cleanup'];

/** Kills connection, server and process at the points of a gate and a cleanup, and sees whether all recovers. */
export async function tryCrashes(options: CrashOptions): Promise<CrashesEvidence> {
  const started = performance.now();
  const at = new Date().toISOString();
  const server = await startEmbedded();
  const forget = stopOnSignal(async () => server[Symbol.asyncDispose]());
  try {
    const points = await tryAll(server, options);
    const verdict = points.length > 0 && points.every(({ recovered }) => recovered) ? 'PROVEN' : 'NOT PROVEN';
    const durationMs = Math.round(performance.now() - started);
    return { format: 'd3-crashes/1', at, code: codeDigest(), verdict, points, durationMs };
  } finally {
    forget();
    await server[Symbol.asyncDispose]();
  }
}

async function tryAll(server: EmbeddedServer, { batch, anchor, every, say }: CrashOptions): Promise<TriedPoint[]> {
  await makeGround(server, { name: GROUND });
  await using lanes = new AsyncDisposableStack();
  const prepared: PreparedPlay[] = [];
  for (let lane = 1; lane <= LANES; lane += 1) {
    prepared.push(lanes.use(await preparePlay(server, { ground: GROUND, name: `d3_lane_${lane}`, batch, anchor })));
  }
  const [first] = prepared;
  if (!first) return [];
  const preludes = await preludesOf(first);
  const points = (kind: CrashPoint['kind'], step: number) =>
    WORKS.flatMap((work) => crashPoints(kind, work, first.statements[work], step));
  const queue = [...points('connection', every), ...points('process', every * SAMPLE)];
  const tell = teller(queue.length, say);
  const tried = (await Promise.all(prepared.map((lane) => workOff(lane, queue, preludes, tell)))).flat();
  for (const lane of prepared) await lane.play.onlooker.away();
  const servers = points('server', every * SAMPLE);
  return [...tried, ...(await workOff(first, servers, preludes, teller(servers.length, say)))];
}

const GROUND = 'd3_ground';

async function preludesOf({ play, statements }: PreparedPlay): Promise<Record<Work, number>> {
  const preludes = { gate: 0, cleanup: 0 };
  for (const work of WORKS) preludes[work] = await preludeOf(play, work, statements[work]);
  return preludes;
}

/** Takes points off the queue until none is left. */
async function workOff(
  { play, expected }: PreparedPlay,
  queue: CrashPoint[],
  preludes: Record<Work, number>,
  tell: (point: TriedPoint) => void,
): Promise<TriedPoint[]> {
  const tried: TriedPoint[] = [];
  let scene: Work | undefined;
  for (let point = queue.shift(); point; point = queue.shift()) {
    const { kind, work, phase, at } = point;
    if (work !== scene) await bringBack(play, work, false);
    scene = work;
    const { outcome, faults, next } = await interrupt(play, point, expected[work], preludes[work]);
    const found: TriedPoint = {
      kind,
      during: `${work}, ${phase}`,
      at,
      ...(outcome ? { outcome } : {}),
      recovered: faults.length === 0,
      next,
      ...(faults.length > 0 ? { detail: faults.join('; ') } : {}),
    };
    tell(found);
    tried.push(found);
  }
  return tried;
}

function teller(all: number, say: CrashOptions['say']): (point: TriedPoint) => void {
  let tried = 0;
  return ({ kind, during, at, recovered, detail }) => {
    tried += 1;
    if (!recovered) say(`✗ ${kind}, ${during}, ${at}\n      ${detail}`);
    if (tried % 25 === 0 || tried === all) say(`  … ${tried} of ${all} points tried`);
  };
}
