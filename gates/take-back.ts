import { relative } from 'node:path';
import { HarnessError } from '../prisma/harness-error.ts';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { type Archive, archivedRows, writeArchive } from '../rollback/archive.ts';
import { type CleanupReport, cleanUpDemoData } from '../rollback/cleanup-demo-data.ts';
import { explain } from '../verify/engine/check.ts';
import { type CheckScope, narrowTo } from '../verify/engine/check-scope.ts';
import { tablesOf } from '../verify/engine/counts.ts';
import { readsNeighbours } from './baseline.ts';
import { existingBatches, loadBatch } from './batches.ts';
import { recordCleanup } from './control/recorded-cleanup.ts';
import type { ControlRoom } from './control/room.ts';
import type { BatchId } from './mandate.ts';
import { type Ground, surveyAll, takeLock } from './preconditions.ts';
import { requireRole } from './privileges/take-role.ts';

export interface CleanupOrder {
  anchor: string;
  /** All batches when none is named. */
  batch: BatchId | undefined;
  /** Where the archive is written before a row goes. */
  path: string;
  keyOption?: string | undefined;
}

type Say = (text: string) => void;

/**
 * The cleanup as one recorded transaction of its own: locks, archives, deletes, proves, and commits when it is proven.
 *
 * @throws D3_EXECUTOR_AT_WORK, D3_PRIVILEGES_UNFIT, D3_CLEANUP_BLOCKED, D3_STATEMENT_FAILED
 */
export async function takeBack(
  { room, url }: { room: ControlRoom; url: string },
  { anchor, batch, path, keyOption }: CleanupOrder,
  say: Say,
): Promise<boolean> {
  await using tx = await openLocked(url);
  const ground = await surveyAsCleanup(tx, anchor);
  return await recordCleanup(tx, { room, url, keyOption }, batch ? [batch] : existingBatches(), async () => {
    const report = await deleteRows(tx, ground, batch, say, async (archive) => writeArchive(archive, path));
    const proven = isProven(report);
    if (proven) say(`${archivedRows(report.archive)} rows archived in ${relative(process.cwd(), path)}`);
    return proven;
  });
}

/** Deletes in a transaction that the caller ends, and tells what went and what is not proven. */
export async function deleteRows(
  tx: Transaction,
  ground: Ground,
  batch: BatchId | undefined,
  say: Say,
  archive?: (archive: Archive) => Promise<void>,
): Promise<CleanupReport> {
  const report = await cleanUpDemoData(tx, ground.catalog, await scopeFor(ground, batch), {
    ...(await limitsOf(tx, batch)),
    ...(archive ? { archive } : {}),
  });
  tell(report, ground, say);
  return report;
}

/**
 * Where everything is, under the contracts of all batches that fit the database. From here on the transaction may read and delete, and no more.
 *
 * @throws D3_PRIVILEGES_UNFIT
 */
export async function surveyAsCleanup(tx: Transaction, anchor: string): Promise<Ground> {
  const ground = await surveyAll(tx, anchor);
  await requireRole(tx, 'cleanup', ground.catalog);
  return ground;
}

export function isProven(report: CleanupReport): boolean {
  return report.checks.every((check) => check.verdict === 'PROVEN');
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

/**
 * A transaction that holds the executor lock.
 *
 * @throws D3_EXECUTOR_AT_WORK
 */
export async function openLocked(url: string): Promise<Transaction> {
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

function tell({ plan, deleted, checks }: CleanupReport, { checkScope }: Ground, say: Say): void {
  say(`Scope: ${checkScope.tenantIds.size} demo tenants; layer 0 stays`);
  for (const table of plan.steps.flat()) {
    const rows = deleted.get(table) ?? 0;
    if (rows > 0) say(`  ${table.padEnd(32)} ${rows.toString().padStart(6)} rows`);
  }
  for (const key of plan.unindexed) {
    say(`  no index leads ${key.table}.${key.columns.join(', ')}: each row of ${key.parent} scans that table`);
  }
  for (const check of checks) if (check.verdict !== 'PROVEN') say(`✗ ${explain(check)}`);
}
