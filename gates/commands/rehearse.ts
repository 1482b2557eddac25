/**
 * The whole phase on a throwaway database: every gate that exists, in order, each planned, approved, run and
 * signed off through a ledger of its own, then the rollback of all.
 *
 *     npm run rehearse -- [--engine embedded|testcontainers] [--anchor YYYY-MM-DD] [--until d3-b] [--port N] [--keep]
 *
 * With --until the batches after that one are left out: an approval of a batch rests on a rehearsal that had it.
 * With --keep the rollback is left out and the database stays up until Ctrl-C.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { explain } from '../../verify/check.ts';
import { type Digest, digestInside } from '../../verify/digest.ts';
import { batchesBefore, existingBatches, loadExistingBatches } from '../batches.ts';
import { playSignOff } from '../control/cast.ts';
import { recordCleanup } from '../control/recorded-cleanup.ts';
import type { Evidence, GateEvidence } from '../evidence.ts';
import { evidencePath, readEvidence, rehearsalFolder, reportsFolder, writeEvidence } from '../evidence-file.ts';
import type { BatchId } from '../mandate.ts';
import { survey } from '../preconditions.ts';
import { type RollbackEvidence, rollBackAll } from '../roll-back-all.ts';
import { describeTarget, OPEN_REHEARSAL, openTarget, parsePort, resolveAnchor, type Target } from '../target.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';

/** Vitest takes over a second to load; the server starts meanwhile, in processes of its own. */
const vitestLoading = import('vitest/node');

await runCommand(async () => {
  const started = performance.now();
  const { values: options } = parseArgs({
    options: {
      engine: { type: 'string' },
      anchor: { type: 'string' },
      port: { type: 'string' },
      until: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const anchor = resolveAnchor(options.anchor);
  const batches = batchesUntil(options.until);
  delete process.env['DATABASE_URL'];
  delete process.env['D3_TARGET'];
  await using target = await openTarget({ engine: options.engine, port: parsePort(options.port) }, say);
  say(`Started ${describeTarget(target.evidence)}, dated ${anchor}`);
  const before = await readInside(target.url, anchor);
  process.env[OPEN_REHEARSAL] = target.url;
  process.env['D3_ANCHOR'] = anchor;
  const runs = await runGates(target, batches);
  const proven = runs.every(({ verdict }) => verdict === 'PROVEN') && runs.length === batches.length;
  const gates = runs.flatMap((run) => run.gates);
  const rollback = proven && !options.keep ? await rollBack(target, anchor, before, publishedRows(gates)) : undefined;
  close(runs, rollback, proven && rollback?.verdict !== 'NOT PROVEN', started);
  if (options.keep) await keep(target.url);
});

function batchesUntil(last: string | undefined): BatchId[] {
  if (last === undefined) return existingBatches();
  const id = parseBatch([last], 'npm run rehearse -- --until d3-b');
  return [...batchesBefore(id), id];
}

/** What the demo tenants hold before the first gate. */
async function readInside(url: string, anchor: string): Promise<Digest> {
  await using tx = await openTransaction(url);
  const { checkScope } = await survey(tx, anchor, (await loadExistingBatches()).contracts);
  return await digestInside(tx, checkScope.graph, checkScope.values);
}

/** One gate after the other; the verifier signs off between them. The first red one ends it. */
async function runGates({ room, url }: Target, batches: readonly BatchId[]): Promise<Evidence[]> {
  const runs: Evidence[] = [];
  for (const id of batches) {
    const proven = await runGate(id);
    runs.push(readEvidence());
    if (!proven) break;
    await playSignOff(room, url, id);
  }
  return runs;
}

/** Runs a gate file as Vitest does from its command line, in this process, on the open target. */
async function runGate(id: BatchId): Promise<boolean> {
  const { startVitest } = await vitestLoading;
  const vitest = await startVitest([`gates/${id}`], { run: true, watch: false, project: ['gates'] });
  await vitest.close();
  return (process.exitCode ?? 0) === 0;
}

/** What the gates say that they published: the rollback must take back that much. */
function publishedRows(gates: readonly GateEvidence[]): number {
  return gates.flatMap(({ tables }) => tables).reduce((sum, { written }) => sum + written, 0);
}

async function rollBack(
  { room, url }: Target,
  anchor: string,
  before: Digest,
  rows: number,
): Promise<RollbackEvidence> {
  const started = performance.now();
  await using tx = await openTransaction(url);
  const ground = await survey(tx, anchor, (await loadExistingBatches()).contracts);
  const archive = join(reportsFolder(), 'rollback-archive.jsonl');
  const outcome: { rollback?: RollbackEvidence } = {};
  await recordCleanup(tx, { room, url }, existingBatches(), async () => {
    outcome.rollback = await rollBackAll(tx, ground, { before, rows }, archive);
    return outcome.rollback.verdict === 'PROVEN';
  });
  const { rollback } = outcome;
  if (!rollback) throw new Error('a recorded cleanup runs its work');
  const took = Math.round(performance.now() - started);
  say('');
  say(
    `Rollback of all: ${rollback.deleted} rows deleted from ${rollback.tables.length} tables, ${rollback.verdict}, ${took} ms`,
  );
  say(`Archive: ${relative(process.cwd(), archive)}`);
  for (const check of rollback.checks) if (check.verdict !== 'PROVEN') say(explain(check));
  return rollback;
}

/** Brings the evidence of the gates together with what the rehearsal alone knows, and gives the verdict. */
function close(
  runs: readonly Evidence[],
  rollback: RollbackEvidence | undefined,
  proven: boolean,
  started: number,
): void {
  const durationMs = Math.round(performance.now() - started);
  const verdict = proven ? 'PROVEN' : 'NOT PROVEN';
  const [first] = runs;
  if (first) {
    const gates = runs.flatMap((run) => run.gates);
    const report = { ...first, verdict, durationMs, gates, ...(rollback ? { rollback } : {}) } as const;
    writeEvidence(report);
    writeEvidence(report, rehearsalFolder());
  }
  say('');
  say(
    `Rehearsal ${verdict} in ${(durationMs / 1000).toFixed(1)} s. Evidence: ${relative(process.cwd(), evidencePath())}`,
  );
  if (!proven) process.exitCode = 1;
}

async function keep(url: string): Promise<never> {
  say('The database stays up until Ctrl-C. To look at it with psql, or to run a gate or a command on it:');
  say(`DATABASE_URL=${url}`);
  return new Promise(() => setInterval(() => {}, 60_000));
}
