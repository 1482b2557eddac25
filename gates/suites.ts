import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../seeds/seed.ts';
import type { Contract } from '../verify/contract.ts';
import { BATCHES, type BatchId, scriptOf } from './mandate.ts';

/** A seed script and the contract that it must meet, brought together by the suite's name. */
export interface Suite {
  name: string;
  batch: BatchId;
  seed: Seed;
  contract: Contract;
}

const ROOT = join(import.meta.dirname, '..');

/** The batches whose scripts all exist, in order. A batch counts only whole. */
export function existingBatches(): BatchId[] {
  return BATCHES.filter((batch) => batch.suites.every((suite) => existsSync(join(ROOT, 'seeds', scriptOf(suite))))).map(
    (batch) => batch.id,
  );
}

/** The suites of one batch, in the order of the mandate. */
export async function suitesOf(batch: BatchId): Promise<Suite[]> {
  const entry = BATCHES.find((candidate) => candidate.id === batch);
  return Promise.all((entry?.suites ?? []).map((suite) => loadSuite(suite, batch)));
}

/** The suites of the batches that must be there before `batch`. */
export async function suitesBefore(batch: BatchId): Promise<Suite[]> {
  const position = BATCHES.findIndex((candidate) => candidate.id === batch);
  return (await Promise.all(BATCHES.slice(0, position).map((earlier) => suitesOf(earlier.id)))).flat();
}

/** The suites of all existing batches. */
export async function existingSuites(): Promise<Suite[]> {
  return (await Promise.all(existingBatches().map(suitesOf))).flat();
}

async function loadSuite(name: string, batch: BatchId): Promise<Suite> {
  const [{ seed }, { contract }] = await Promise.all([
    import(join(ROOT, 'seeds', scriptOf(name))) as Promise<{ seed: Seed }>,
    import(join(ROOT, 'verify', 'contracts', `${name}.contract.ts`)) as Promise<{ contract: Contract }>,
  ]);
  return { name, batch, seed, contract };
}
