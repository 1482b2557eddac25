/**
 * The whole phase on a throwaway database: every gate that exists, in order, then the rollback of all.
 *
 *     npm run rehearse -- [--engine embedded|testcontainers] [--anchor YYYY-MM-DD] [--port N] [--keep]
 *
 * With --keep the rollback is left out and the database stays up until Ctrl-C.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../prisma/run-command.ts';
import { openTransaction } from '../prisma/transaction.ts';
import { explain } from '../verify/check.ts';
import { type Digest, digestInside } from '../verify/digest.ts';
import { loadExistingBatches } from './batches.ts';
import { evidencePath, readEvidence, reportsFolder, writeEvidence } from './evidence-file.ts';
import { describeTarget } from './gate-reporter.ts';
import { prepare } from './preconditions.ts';
import { type RollbackEvidence, rollBackAll } from './roll-back-all.ts';
import { OPEN_REHEARSAL, openTarget, parsePort, resolveAnchor, type Target } from './target.ts';

/** Vitest takes over a second to load; the server starts meanwhile, in processes of its own. */
const vitestLoading = import('vitest/node');

const say = (text: string) => process.stdout.write(`${text}\n`);

await runCommand(async () => {
  const started = performance.now();
  const { values: options } = parseArgs({
    options: {
      engine: { type: 'string' },
      anchor: { type: 'string' },
      port: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const anchor = resolveAnchor(options.anchor);
  delete process.env['DATABASE_URL'];
  await using target = await openTarget({ engine: options.engine, port: parsePort(options.port) }, say);
  say(`Started ${describeTarget(target.evidence)}, dated ${anchor}`);
  const before = await readInside(target.url, anchor);
  const proven = await runGates(target, anchor);
  const rollback = proven && !options.keep ? await rollBack(target.url, anchor, before) : undefined;
  close(rollback, proven && rollback?.verdict !== 'NOT PROVEN', started);
  if (options.keep) await keep(target.url);
});

/** What the demo tenants hold before the first gate. */
async function readInside(url: string, anchor: string): Promise<Digest> {
  await using tx = await openTransaction(url);
  const { checkScope } = await prepare(tx, anchor, await loadExistingBatches());
  return await digestInside(tx, checkScope.graph, checkScope.values);
}

/** Runs the gate files as Vitest does from its command line, in this process, on the open target. */
async function runGates(target: Target, anchor: string): Promise<boolean> {
  process.env[OPEN_REHEARSAL] = target.url;
  process.env['D3_ANCHOR'] = anchor;
  const { startVitest } = await vitestLoading;
  const vitest = await startVitest(['gates/d3-'], { run: true, watch: false, project: ['gates'] });
  await vitest.close();
  return (process.exitCode ?? 0) === 0;
}

async function rollBack(url: string, anchor: string, before: Digest): Promise<RollbackEvidence> {
  const started = performance.now();
  await using tx = await openTransaction(url);
  const prepared = await prepare(tx, anchor, await loadExistingBatches());
  const archive = join(reportsFolder(), 'rollback-archive.jsonl');
  const rollback = await rollBackAll(tx, prepared, { before, rows: publishedRows() }, archive);
  if (rollback.verdict === 'PROVEN') await tx.commit();
  const took = Math.round(performance.now() - started);
  say('');
  say(
    `Rollback of all: ${rollback.deleted} rows deleted from ${rollback.tables.length} tables, ${rollback.verdict}, ${took} ms`,
  );
  say(`Archive: ${relative(process.cwd(), archive)}`);
  for (const check of rollback.checks) if (check.verdict !== 'PROVEN') say(explain(check));
  return rollback;
}

/** What the gates say that they published: the rollback must take back that much. */
function publishedRows(): number {
  const counts = readEvidence().gates.flatMap((gate) => gate.tables.map(({ written }) => written));
  return counts.reduce((sum, written) => sum + written, 0);
}

/** Completes the evidence of the gates with what the rehearsal alone knows, and gives the verdict. */
function close(rollback: RollbackEvidence | undefined, proven: boolean, started: number): void {
  const durationMs = Math.round(performance.now() - started);
  const verdict = proven ? 'PROVEN' : 'NOT PROVEN';
  writeEvidence({ ...readEvidence(), verdict, durationMs, ...(rollback ? { rollback } : {}) });
  say('');
  say(
    `Rehearsal ${verdict} in ${(durationMs / 1000).toFixed(1)} s. Evidence: ${relative(process.cwd(), evidencePath())}`,
  );
  if (!proven) process.exitCode = 1;
}

async function keep(url: string): Promise<never> {
  say('The database stays up until Ctrl-C. To look at it with psql, or to run a gate on it again:');
  say(`DATABASE_URL=${url}`);
  return new Promise(() => setInterval(() => {}, 60_000));
}
