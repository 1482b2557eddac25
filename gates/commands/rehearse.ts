/**
 * The whole phase on a throwaway database: every gate that exists, in order, each planned, approved, run and
 * signed off through a ledger of its own, then the rollback of all.
 *
 *     npm run rehearse -- [--engine embedded|testcontainers] [--anchor YYYY-MM-DD] [--until d3-b] [--port N] [--keep]
 *
 * With --until the batches after that one are left out: an approval of a batch rests on a rehearsal that had it.
 * With --keep the rollback is left out and the database stays up until Ctrl-C.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { explain } from '../../verify/engine/check.ts';
import { type Digest, digestInside } from '../../verify/engine/digest.ts';
import { batchesBefore, existingBatches, loadExistingBatches } from '../batches.ts';
import { playSignOff } from '../control/cast.ts';
import { withLedger } from '../control/ledger-session.ts';
import { observeReadiness } from '../control/observe-readiness.ts';
import { recordCleanup } from '../control/recorded-cleanup.ts';
import { actorFor } from '../control/room.ts';
import type { Evidence, GateEvidence } from '../evidence.ts';
import { type BatchId, LAST_BATCH } from '../mandate.ts';
import { codeDigest } from '../plan/code-digest.ts';
import { survey } from '../preconditions.ts';
import { evidenceDigestOf, gatherSources, writeBundle } from '../report/bundle.ts';
import { makeRunFolder, PART_OF_RUN, pointAt, readEvidence } from '../report/run-folder.ts';
import { type RollbackEvidence, rollBackAll } from '../roll-back-all.ts';
import { reportPath } from '../run-record.ts';
import { surveyAsCleanup } from '../take-back.ts';
import { describeTarget, OPEN_REHEARSAL, openTarget, parsePort, resolveAnchor, type Target } from '../target.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';

/** Vitest takes over a second to load; the server starts meanwhile, in processes of its own. */
const vitestLoading = import('vitest/node');

export async function main(): Promise<void> {
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
  const rehearsal = begin(target, anchor);
  const before = await readInside(target.url, anchor);
  const gatesProven = await runGates(rehearsal, batches);
  if (gatesProven && batches.includes(LAST_BATCH)) {
    rehearsal.evidence.readiness = await observeReadiness(target.url, anchor);
  }
  if (gatesProven && !options.keep) rehearsal.evidence.rollback = await rollBack(rehearsal, before);
  await end(rehearsal, gatesProven);
  if (options.keep) await keep(target.url);
}

if (import.meta.main) await runCommand(main);

/** A rehearsal at work: its evidence grows, and its report is drawn anew after each gate. */
interface Rehearsal {
  target: Target;
  folder: string;
  startedAt: Date;
  evidence: Evidence;
}

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

function begin(target: Target, anchor: string): Rehearsal {
  const startedAt = new Date();
  const folder = makeRunFolder(startedAt, 'rehearsal');
  pointAt(folder, 'latest');
  process.env[OPEN_REHEARSAL] = target.url;
  process.env[PART_OF_RUN] = join(target.room.folder, 'gate');
  process.env['D3_ANCHOR'] = anchor;
  const evidence: Evidence = {
    format: 'd3-evidence/1',
    verdict: 'NOT PROVEN',
    target: target.evidence,
    code: codeDigest(),
    anchorDate: anchor,
    startedAt: startedAt.toISOString(),
    ended: 'unfinished',
    durationMs: 0,
    gates: [],
  };
  writeBundle(folder, gatherSources(evidence, target.room));
  return { target, folder, startedAt, evidence };
}

/** One gate after the other; the verifier signs off between them. The first red one ends it. */
async function runGates({ target, folder, evidence }: Rehearsal, batches: readonly BatchId[]): Promise<boolean> {
  for (const id of batches) {
    const proven = await runGate(id);
    evidence.gates.push(...readEvidence(join(target.room.folder, 'gate')).gates);
    writeBundle(folder, gatherSources(evidence, target.room));
    if (!proven) return false;
    await playSignOff(target.room, target.url, id);
  }
  return true;
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

async function rollBack({ target, folder, evidence }: Rehearsal, before: Digest): Promise<RollbackEvidence> {
  const started = performance.now();
  const { url, room } = target;
  await using tx = await openTransaction(url);
  const ground = await surveyAsCleanup(tx, evidence.anchorDate);
  const archive = join(folder, 'rollback-archive.jsonl');
  const rows = publishedRows(evidence.gates);
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
  for (const check of rollback.checks) if (check.verdict !== 'PROVEN') say(explain(check));
  return rollback;
}

/** Gives the verdict, has it entered in the ledger, and draws and seals the report. */
async function end({ target, folder, startedAt, evidence }: Rehearsal, gatesProven: boolean): Promise<void> {
  const { room, url } = target;
  const parts = [evidence.rollback?.verdict, evidence.readiness?.check.verdict];
  const proven = gatesProven && parts.every((verdict) => verdict === undefined || verdict === 'PROVEN');
  const durationMs = Date.now() - startedAt.getTime();
  const verdict = proven ? 'PROVEN' : 'NOT PROVEN';
  const report: Evidence = { ...evidence, verdict, ended: 'finished', durationMs };
  const executor = actorFor(room, 'executor');
  const fact = { what: 'rehearse', verdict, evidenceDigest: evidenceDigestOf(report) } as const;
  await withLedger(room, url, ({ ledger }) => ledger.append(executor, 'executor', fact));
  writeBundle(folder, gatherSources(report, room), executor);
  pointAt(folder, 'latest-rehearsal');
  say('');
  say(`Rehearsal ${verdict} in ${(durationMs / 1000).toFixed(1)} s`);
  say(`Report: ${reportPath(folder)}`);
  if (!proven) process.exitCode = 1;
}

async function keep(url: string): Promise<never> {
  say('The database stays up until Ctrl-C. To look at it with psql, or to run a gate or a command on it:');
  say(`DATABASE_URL=${url}`);
  return new Promise(() => setInterval(() => {}, 60_000));
}
