import type { Catalog } from '../prisma/catalog.ts';
import { hasSeed, loadSeed } from '../seeds/load-seed.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Contract } from '../verify/engine/contract.ts';
import { tablesOf } from '../verify/engine/counts.ts';
import { hasPart, loadPart } from '../verify/engine/load-suite.ts';
import { BATCHES, type BatchId } from './mandate.ts';

/** The scripts of a batch and the contracts that it must meet, brought together by name. */
export interface Batch {
  seeds: readonly Seed[];
  /** One for each script and each tenant beyond them, and one for what only the batch as a whole can show. */
  contracts: readonly Contract[];
}

/** Loads a batch in the order of the mandate. */
export async function loadBatch(id: BatchId): Promise<Batch> {
  const { suites = [], beyond = [] } = BATCHES.find((batch) => batch.id === id) ?? {};
  const own = hasPart(id, 'contract') ? [id] : [];
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

/** What of the batches a database can hold. */
export interface BatchesOn {
  /** Of the batches whose tables are all there. */
  contracts: Contract[];
  /** The other batches, with the tables that the database lacks for each. */
  passedOver: { id: BatchId; missing: string[] }[];
}

/** The batches that fit a database. A batch whose tables it lacks is passed over, whole, and said to be. */
export async function loadBatchesOn(catalog: Catalog): Promise<BatchesOn> {
  const batches = await Promise.all(
    existingBatches().map(async (id) => {
      const { contracts } = await loadBatch(id);
      return { id, contracts, missing: tablesOf(contracts).filter((table) => !catalog.tables.has(table)) };
    }),
  );
  return {
    contracts: batches.flatMap(({ contracts, missing }) => (missing.length === 0 ? contracts : [])),
    passedOver: batches.filter(({ missing }) => missing.length > 0).map(({ id, missing }) => ({ id, missing })),
  };
}

/** `D3-B is passed over: the database has no edu_class, edu_fee_structure and 12 more`. */
export function wordPassedOver({ id, missing }: BatchesOn['passedOver'][number]): string {
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : '';
  return `${id.toUpperCase()} is passed over: the database has no ${missing.slice(0, 3).join(', ')}${more}`;
}

/** Every contract that exists, also of a batch that is not whole yet. */
export async function loadExistingContracts(): Promise<Contract[]> {
  const names = BATCHES.flatMap(({ id, suites, beyond }) => [...suites, ...beyond, id]);
  return Promise.all(names.filter((name) => hasPart(name, 'contract')).map(loadContract));
}

export function existingBatches(): BatchId[] {
  return BATCHES.filter((batch) => batch.suites.every(hasSeed)).map((batch) => batch.id);
}

function together(batches: readonly Batch[]): Batch {
  return {
    seeds: batches.flatMap((batch) => batch.seeds),
    contracts: batches.flatMap((batch) => batch.contracts),
  };
}

const loadContract = async (suite: string): Promise<Contract> => loadPart(suite, 'contract');
