/**
 * The rollback as a command.
 *
 *     npm run cleanup -- [--dry-run] [--batch d3-a] [--archive FILE] [--restore FILE]
 *
 * Works on the rehearsal that DATABASE_URL names. Without one it stands up a throwaway database, seeds
 * the existing batches there, and shows the cleanup on that.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { HarnessError } from '../prisma/harness-error.ts';
import { runCommand } from '../prisma/run-command.ts';
import { inTransaction, openTransaction, type Transaction } from '../prisma/transaction.ts';
import { type Archive, archivedRows, readArchive, writeArchive } from '../rollback/archive.ts';
import { type CleanupReport, cleanUpDemoData } from '../rollback/cleanup-demo-data.ts';
import { restoreRows } from '../rollback/restore.ts';
import { insertPlan } from '../seeds/insert-plan.ts';
import { explain } from '../verify/check.ts';
import { tablesOf } from '../verify/counts.ts';
import { existingBatches, loadBatch, loadExistingBatches } from './batches.ts';
import { describeTarget } from './gate-reporter.ts';
import { type Prepared, prepare, takeLock } from './preconditions.ts';
import { openTarget, resolveAnchor } from './target.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      batch: { type: 'string' },
      archive: { type: 'string' },
      restore: { type: 'string' },
    },
  });
  const anchor = resolveAnchor();
  const only = await tablesOfBatch(options.batch);
  await using target = await openTarget({}, say);
  say(`Cleanup on ${describeTarget(target.evidence)}`);
  if (target.fresh) await seedForShow(target.url, anchor);

  await using tx = await openTransaction(target.url);
  await requireLock(tx);
  const prepared = await prepare(tx, anchor, await loadExistingBatches());
  if (options.restore) return await restore(tx, await readArchive(options.restore));
  const path =
    options.archive ??
    join('archives', `${target.evidence.database}-${new Date().toISOString().replaceAll(':', '')}.jsonl`);
  const report = await cleanUpDemoData(tx, prepared.catalog, prepared.checkScope, {
    ...(only ? { only } : {}),
    ...(options['dry-run'] ? {} : { archive: async (archive: Archive) => writeArchive(archive, path) }),
  });
  tell(report, prepared);
  await conclude(tx, report, options['dry-run'] ? undefined : path);
});

/** A throwaway database has nothing to clean up until something is seeded. */
async function seedForShow(url: string, anchor: string): Promise<void> {
  const batch = await loadExistingBatches();
  await inTransaction(url, async (tx) => insertPlan(tx, (await prepare(tx, anchor, batch)).plan));
  say(`Seeded first, for show: ${batch.seeds.map((seed) => seed.suite).join(', ')}`);
}

async function tablesOfBatch(batch: string | undefined): Promise<ReadonlySet<string> | undefined> {
  if (batch === undefined) return undefined;
  const known = existingBatches();
  const id = known.find((candidate) => candidate === batch);
  if (id) return new Set(tablesOf((await loadBatch(id)).contracts));
  throw new HarnessError('D3_BATCH_UNKNOWN', {
    subject: '--batch',
    have: `"${batch}"`,
    want: known.join(', '),
    next: 'name one of them, or leave it out to clean up everything',
  });
}

async function requireLock(tx: Transaction): Promise<void> {
  const lock = await takeLock(tx);
  if (lock.verdict === 'PROVEN') return;
  throw new HarnessError('D3_EXECUTOR_AT_WORK', {
    subject: 'executor lock',
    have: 'held by another session',
    want: 'ours',
    next: 'wait until the other gate or cleanup has ended, then run the command again',
  });
}

function tell({ plan, deleted }: CleanupReport, { checkScope }: Prepared): void {
  say(`Scope: ${checkScope.tenantIds.size} demo tenants; layer 0 stays`);
  for (const table of plan.steps.flat()) {
    const rows = deleted.get(table) ?? 0;
    if (rows > 0) say(`  ${table.padEnd(32)} ${rows.toString().padStart(6)} rows`);
  }
  for (const key of plan.unindexed) {
    say(`  no index leads ${key.table}.${key.columns.join(', ')}: each row of ${key.parent} scans that table`);
  }
}

async function conclude(tx: Transaction, report: CleanupReport, path: string | undefined): Promise<void> {
  const total = archivedRows(report.archive);
  const red = report.checks.filter((check) => check.verdict !== 'PROVEN');
  if (red.length > 0) {
    for (const check of red) say(`✗ ${explain(check)}`);
    say('Cleanup NOT PROVEN: nothing was deleted');
    process.exitCode = 1;
  } else if (path === undefined) {
    say(`Dry run: ${total} rows would go; nothing was deleted`);
  } else {
    await tx.commit();
    say(`Cleanup PROVEN: ${total} rows deleted, archived in ${relative(process.cwd(), path)}`);
  }
}

async function restore(tx: Transaction, archive: Archive): Promise<void> {
  const restored = await restoreRows(tx, archive);
  await tx.run('SET CONSTRAINTS ALL IMMEDIATE');
  await tx.commit();
  say(`Restored ${restored} of ${archivedRows(archive)} rows`);
}
