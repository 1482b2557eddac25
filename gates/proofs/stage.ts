import { openTransaction, type Transaction } from '../../prisma/transaction.ts';
import { type Digest, digestInside } from '../../verify/engine/digest.ts';
import { type Counters, readCounters, since, type TableCounter } from '../../verify/engine/statement-counters.ts';
import { type Baseline, takeBaseline } from '../baseline.ts';
import { type Batch, loadBatch, loadBatchesBefore } from '../batches.ts';
import type { BatchId } from '../mandate.ts';
import { type Prepared, prepare } from '../preconditions.ts';
import { seedScript } from '../seed-script.ts';

/** A batch's transaction before its first row. */
export interface Stage {
  id: BatchId;
  url: string;
  anchor: string;
  batch: Batch;
  tx: Transaction;
  prepared: Prepared;
  baseline: Baseline;
  /** What PostgreSQL had counted when the batch was there; empty before. */
  written: Counters;
}

/** The same after its last row. */
export interface SeededStage extends Stage {
  seeded: Digest;
}

/** Opens a batch's transaction as its gate does. The caller commits it, so that the next batch finds its rows. */
export async function openStage(url: string, id: BatchId, anchor: string): Promise<Stage> {
  const tx = await openTransaction(url);
  const batch = await loadBatch(id);
  const prepared = await prepare(tx, anchor, batch, await loadBatchesBefore(id, () => anchor));
  const baseline = await takeBaseline(tx, prepared.checkScope);
  return { id, url, anchor, batch, tx, prepared, baseline, written: new Map() };
}

/** Writes the batch, script by script. */
export async function seedStage(stage: Stage): Promise<SeededStage> {
  const { tx, prepared, batch } = stage;
  const before = await readCounters(tx);
  for (const seed of batch.seeds) await seedScript(tx, seed, prepared.plan);
  const written = since(before, await readCounters(tx));
  const { graph, values } = prepared.checkScope;
  return { ...stage, written, seeded: await digestInside(tx, graph, values) };
}

/**
 * What was written and what came to it since. PostgreSQL counts on through a savepoint that is rolled back, so
 * what earlier faults did is left out.
 */
export function together(written: Counters, more: Counters): Counters {
  const none: TableCounter = { inserted: 0, updated: 0, deleted: 0, fileNode: 'same' };
  const tables = [...new Set([...written.keys(), ...more.keys()])];
  return new Map(
    tables.map((table) => {
      const [one, other] = [written.get(table) ?? none, more.get(table) ?? none];
      return [
        table,
        {
          inserted: one.inserted + other.inserted,
          updated: one.updated + other.updated,
          deleted: one.deleted + other.deleted,
          fileNode: other.fileNode,
        },
      ];
    }),
  );
}
