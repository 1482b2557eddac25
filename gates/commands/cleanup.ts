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
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeAddress } from '../../prisma/address.ts';
import { readCatalog } from '../../prisma/catalog.ts';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { inTransaction } from '../../prisma/transaction.ts';
import { archivedRows, readArchive } from '../../rollback/archive.ts';
import { restoreRows } from '../../rollback/restore.ts';
import { insertPlan } from '../../seeds/insert-plan.ts';
import { loadExistingBatches } from '../batches.ts';
import { actorFor } from '../control/room.ts';
import { settledPhase } from '../control/settle.ts';
import type { BatchId } from '../mandate.ts';
import { prepare } from '../preconditions.ts';
import { requireRole } from '../privileges/take-role.ts';
import { type CleanupOrder, deleteRows, isProven, openLocked, surveyAsCleanup, takeBack } from '../take-back.ts';
import { describeTarget, openTarget, resolveAnchor, type Target } from '../target.ts';
import { confirm } from './answers.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
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
  return await cleanUp(target, {
    anchor,
    batch,
    path: options.archive ?? join('archives', name),
    keyOption: options.key,
  });
}

if (import.meta.main) await runCommand(main);

/** A throwaway database has nothing to clean up until something is seeded. */
async function seedForShow(url: string, anchor: string): Promise<void> {
  const batch = await loadExistingBatches();
  await inTransaction(url, async (tx) => insertPlan(tx, (await prepare(tx, anchor, batch)).plan));
  say(`Seeded first, for show: ${batch.seeds.map((seed) => seed.suite).join(', ')}`);
}

async function dryRun(url: string, anchor: string, batch: BatchId | undefined): Promise<void> {
  await using tx = await openLocked(url);
  const report = await deleteRows(tx, await surveyAsCleanup(tx, anchor), batch, say);
  if (!isProven(report)) process.exitCode = 1;
  else say(`Dry run: ${archivedRows(report.archive)} rows would go; nothing was deleted`);
}

/** Says how it ended; the exit code says it too. */
async function cleanUp(target: Target, order: CleanupOrder): Promise<void> {
  const proven = await takeBack(target, order, say);
  say(proven ? 'Cleanup PROVEN: the rows are deleted, layer 0 stands' : 'Cleanup NOT PROVEN: nothing was deleted');
  if (proven) say('The phase is stopped. Next: when the cause is mended, the approver runs "npm run resume"');
  else process.exitCode = 1;
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
  await requireRole(tx, 'cleanup', await readCatalog(tx));
  const restored = await restoreRows(tx, archive);
  await tx.run('SET CONSTRAINTS ALL IMMEDIATE');
  await tx.commit();
  say(`Restored ${restored} of ${archivedRows(archive)} rows`);
}
