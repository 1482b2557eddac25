/**
 * The rollback as a command.
 *
 *     npm run cleanup -- [--dry-run] [--batch d3-a] [--archive FILE] [--target HOST:PORT/DATABASE] [--key FILE]
 *     npm run cleanup -- --restore FILE
 *
 * Works on staging, or on the rehearsal that DATABASE_URL names. Without one it stands up a throwaway
 * database, seeds the existing batches there, and shows the cleanup on that. On staging the target is
 * typed back, or named with --target.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { describeAddress } from '../../prisma/address.ts';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { inTransaction, openTransaction, type Transaction } from '../../prisma/transaction.ts';
import { type Archive, archivedRows, readArchive, writeArchive } from '../../rollback/archive.ts';
import { type CleanupReport, cleanUpDemoData } from '../../rollback/cleanup-demo-data.ts';
import { restoreRows } from '../../rollback/restore.ts';
import { insertPlan } from '../../seeds/insert-plan.ts';
import { explain } from '../../verify/check.ts';
import { tablesOf } from '../../verify/counts.ts';
import { type CheckScope, narrowTo } from '../../verify/suite-checks.ts';
import { readsNeighbours } from '../baseline.ts';
import { existingBatches, loadBatch, loadExistingBatches } from '../batches.ts';
import { recordCleanup } from '../control/recorded-cleanup.ts';
import { actorFor } from '../control/room.ts';
import { settledPhase } from '../control/settle.ts';
import type { BatchId } from '../mandate.ts';
import { type Ground, prepare, survey, takeLock } from '../preconditions.ts';
import { describeTarget, openTarget, resolveAnchor, type Target } from '../target.ts';
import { confirm } from './answers.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      batch: { type: 'string' },
      archive: { type: 'string' },
      restore: { type: 'string' },
      target: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const anchor = resolveAnchor();
  const batch =
    options.batch === undefined ? undefined : parseBatch([options.batch], 'npm run cleanup -- --batch d3-a');
  await using target = await openTarget({}, say);
  say(`${options.restore ? 'Restoring on' : 'Cleanup on'} ${describeTarget(target.evidence)}`);
  if (target.fresh) await seedForShow(target.url, anchor);
  if (options['dry-run']) return await dryRun(target.url, anchor, batch);
  if (options.restore) return await restore(target, options.restore);
  await requireConfirmation(target, options.target);
  await requireOrder(target, batch, options.key);
  const name = `${target.evidence.database}-${new Date().toISOString().replaceAll(':', '')}.jsonl`;
  return await cleanUp(target, { anchor, batch, path: options.archive ?? join('archives', name), key: options.key });
});

/** A throwaway database has nothing to clean up until something is seeded. */
async function seedForShow(url: string, anchor: string): Promise<void> {
  const batch = await loadExistingBatches();
  await inTransaction(url, async (tx) => insertPlan(tx, (await prepare(tx, anchor, batch)).plan));
  say(`Seeded first, for show: ${batch.seeds.map((seed) => seed.suite).join(', ')}`);
}

async function dryRun(url: string, anchor: string, batch: BatchId | undefined): Promise<void> {
  await using tx = await openLocked(url);
  const prepared = await survey(tx, anchor, (await loadExistingBatches()).contracts);
  const report = await cleanUpDemoData(
    tx,
    prepared.catalog,
    await scopeFor(prepared, batch),
    await limitsOf(tx, batch),
  );
  tell(report, prepared);
  if (isProven(report)) say(`Dry run: ${archivedRows(report.archive)} rows would go; nothing was deleted`);
}

interface CleanupOrder {
  anchor: string;
  batch: BatchId | undefined;
  path: string;
  key: string | undefined;
}

async function cleanUp(target: Target, { anchor, batch, path, key }: CleanupOrder): Promise<void> {
  await using tx = await openLocked(target.url);
  const prepared = await survey(tx, anchor, (await loadExistingBatches()).contracts);
  const keeper = { room: target.room, url: target.url, keyOption: key };
  const proven = await recordCleanup(tx, keeper, batch ? [batch] : existingBatches(), async () => {
    const report = await cleanUpDemoData(tx, prepared.catalog, await scopeFor(prepared, batch), {
      ...(await limitsOf(tx, batch)),
      archive: async (archive: Archive) => writeArchive(archive, path),
    });
    tell(report, prepared);
    if (isProven(report)) say(`${archivedRows(report.archive)} rows archived in ${relative(process.cwd(), path)}`);
    return isProven(report);
  });
  say(proven ? 'Cleanup PROVEN: the rows are deleted, layer 0 stands' : 'Cleanup NOT PROVEN: nothing was deleted');
  if (proven) say('The phase is stopped. Next: when the cause is mended, the approver runs "npm run resume"');
  else process.exitCode = 1;
}

async function limitsOf(tx: Transaction, batch: BatchId | undefined) {
  const digestNeighbours = await readsNeighbours(tx);
  if (!batch) return { digestNeighbours };
  return { digestNeighbours, only: new Set(tablesOf((await loadBatch(batch)).contracts)) };
}

/** Other batches' rows in the same tables belong to other tenants. */
async function scopeFor({ checkScope }: Ground, batch: BatchId | undefined): Promise<CheckScope> {
  return batch ? narrowTo((await loadBatch(batch)).contracts, checkScope) : checkScope;
}

async function openLocked(url: string): Promise<Transaction> {
  const tx = await openTransaction(url);
  const lock = await takeLock(tx);
  if (lock.verdict === 'PROVEN') return tx;
  await tx.rollback();
  throw new HarnessError('D3_EXECUTOR_AT_WORK', {
    subject: 'executor lock',
    have: 'held by another session',
    want: 'ours',
    next: 'wait until the other gate or cleanup has ended, then run the command again',
  });
}

async function requireConfirmation({ url, evidence }: Target, given: string | undefined): Promise<void> {
  if (evidence.kind !== 'staging') return;
  const address = describeAddress(url);
  await confirm({ text: `Type "${address}" to write to it.`, flag: '--target', given }, address);
}

/** Later batches may refer to earlier ones, so they go first. */
async function requireOrder({ room, url }: Target, batch: BatchId | undefined, key: string | undefined): Promise<void> {
  const phase = await settledPhase(room, url, actorFor(room, 'executor', key), 'executor');
  if (!batch) return;
  const later = phase.batches.slice(phase.batches.findIndex(({ id }) => id === batch) + 1);
  const standing = later.filter(({ published }) => published).map(({ id }) => id);
  if (standing.length === 0) return;
  throw new HarnessError('D3_CLEANUP_ORDER', {
    subject: `cleanup of ${batch}`,
    have: `${standing.join(', ')} still published`,
    want: 'no batch after it',
    next: `run "npm run cleanup -- --batch ${standing.at(-1)}" first, or clean up everything`,
  });
}

function tell({ plan, deleted }: CleanupReport, { checkScope }: Ground): void {
  say(`Scope: ${checkScope.tenantIds.size} demo tenants; layer 0 stays`);
  for (const table of plan.steps.flat()) {
    const rows = deleted.get(table) ?? 0;
    if (rows > 0) say(`  ${table.padEnd(32)} ${rows.toString().padStart(6)} rows`);
  }
  for (const key of plan.unindexed) {
    say(`  no index leads ${key.table}.${key.columns.join(', ')}: each row of ${key.parent} scans that table`);
  }
}

function isProven(report: CleanupReport): boolean {
  const red = report.checks.filter((check) => check.verdict !== 'PROVEN');
  for (const check of red) say(`✗ ${explain(check)}`);
  if (red.length > 0) process.exitCode = 1;
  return red.length === 0;
}

/** Puts the rows of an archive back into a rehearsal. Onto staging nothing comes but through an approved gate. */
async function restore({ url, evidence }: Target, path: string): Promise<void> {
  if (evidence.kind === 'staging') {
    throw new HarnessError('D3_RESTORE_REFUSED', {
      subject: 'restoring an archive',
      have: describeTarget(evidence),
      want: 'a rehearsal',
      next: 'plan the batch, have it approved and run its gate again',
    });
  }
  const archive = await readArchive(path);
  await using tx = await openLocked(url);
  const restored = await restoreRows(tx, archive);
  await tx.run('SET CONSTRAINTS ALL IMMEDIATE');
  await tx.commit();
  say(`Restored ${restored} of ${archivedRows(archive)} rows`);
}
