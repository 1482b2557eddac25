import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../seeds/seed.ts';
import type { Contract } from '../verify/contract.ts';
import { BATCHES, type BatchId, scriptOf } from './mandate.ts';

/** The scripts of a batch and the contracts that it must meet, brought together by name. */
export interface Batch {
  seeds: readonly Seed[];
  /** One for each script and each tenant beyond them, and one for what only the batch as a whole can show. */
  contracts: readonly Contract[];
}

const ROOT = join(import.meta.dirname, '..');
const contractPath = (name: string) => join(ROOT, 'verify', 'contracts', `${name}.contract.ts`);

/** Loads a batch in the order of the mandate. */
export async function loadBatch(id: BatchId): Promise<Batch> {
  const { suites = [], beyond = [] } = BATCHES.find((batch) => batch.id === id) ?? {};
  const own = existsSync(contractPath(id)) ? [id] : [];
  return {
    seeds: await Promise.all(suites.map(loadSeed)),
    contracts: await Promise.all([...suites, ...beyond, ...own].map(loadContract)),
  };
}

/** A batch with the day that its data is dated from. */
export interface DatedBatch {
  batch: Batch;
  anchor: string;
}

/**
 * The batches that come before `id`, in order.
 *
 * @param anchorOf the day under which an earlier batch was published
 */
export async function loadBatchesBefore(id: BatchId, anchorOf: (id: BatchId) => string): Promise<DatedBatch[]> {
  return Promise.all(
    batchesBefore(id).map(async (earlier) => ({ batch: await loadBatch(earlier), anchor: anchorOf(earlier) })),
  );
}

export function batchesBefore(id: BatchId): BatchId[] {
  const ids = BATCHES.map((batch) => batch.id);
  return ids.slice(0, ids.indexOf(id));
}

/** All batches whose scripts exist, as one. A batch counts only whole. */
export async function loadExistingBatches(): Promise<Batch> {
  return together(await Promise.all(existingBatches().map(loadBatch)));
}

/** Every contract that exists, also of a batch that is not whole yet. */
export async function loadExistingContracts(): Promise<Contract[]> {
  const names = BATCHES.flatMap(({ id, suites, beyond }) => [...suites, ...beyond, id]);
  return Promise.all(names.filter((name) => existsSync(contractPath(name))).map(loadContract));
}

export function existingBatches(): BatchId[] {
  return BATCHES.filter((batch) => batch.suites.every((suite) => existsSync(join(ROOT, 'seeds', scriptOf(suite))))).map(
    (batch) => batch.id,
  );
}

function together(batches: readonly Batch[]): Batch {
  return {
    seeds: batches.flatMap((batch) => batch.seeds),
    contracts: batches.flatMap((batch) => batch.contracts),
  };
}

async function loadSeed(suite: string): Promise<Seed> {
  return ((await import(join(ROOT, 'seeds', scriptOf(suite)))) as { seed: Seed }).seed;
}

async function loadContract(name: string): Promise<Contract> {
  return ((await import(contractPath(name))) as { contract: Contract }).contract;
}
