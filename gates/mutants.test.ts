import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import type { Contract } from '../verify/engine/contract.ts';
import { sweepSuite, unbrokenParts } from '../verify/engine/mutants.ts';
import { loadExistingBatches } from './batches.ts';
import { type Prepared, prepare } from './preconditions.ts';
import { TEST_ANCHOR } from './test-databases.ts';
import { seededUrl } from './worker-databases.ts';

const batch = await loadExistingBatches();
/** The suites that say which of their columns may be wrong unseen. */
const swept = batch.contracts.filter(({ unguarded }) => unguarded);

let tx: Transaction;
let prepared: Prepared;
beforeAll(async () => {
  tx = await openTransaction(seededUrl());
  prepared = await prepare(tx, TEST_ANCHOR, batch);
});
afterAll(async () => tx?.rollback());

/** The columns of a suite that some mutant altered unseen. */
async function survivingColumns(contract: Contract, rowsPerColumn: number): Promise<string[]> {
  const outcomes = await sweepSuite(tx, contract, prepared.checkScope, prepared.catalog, { rowsPerColumn });
  expect(outcomes.length, 'mutants').toBeGreaterThan(0);
  const survivors = outcomes.filter(({ fate }) => fate === 'survived');
  return [...new Set(survivors.map(({ table, column }) => `${table}.${column}`))].toSorted();
}

describe.each(swept)('suite $suite', (contract) => {
  const declared = Object.keys(contract.unguarded ?? {}).toSorted();

  test('has no column that may be wrong unseen but those that it declares', async () => {
    const columns = await survivingColumns(contract, 1);
    expect(columns.filter((column) => !declared.includes(column))).toEqual([]);
  });

  test('has none in three rows a column either, and declares none in vain', { tags: 'slow' }, async () => {
    expect(await survivingColumns(contract, 3)).toEqual(declared);
  });

  test('has no rule with a part that no mutant breaks', async () => {
    const unbroken = await unbrokenParts(tx, contract, prepared.checkScope, prepared.catalog, { rowsPerColumn: 3 });
    expect(unbroken).toEqual([]);
  });
});

test('a declaration gives a reason', () => {
  const reasons = batch.contracts.flatMap(({ unguarded = {} }) => Object.values(unguarded));
  expect(reasons.filter((reason) => reason.trim().length < 10)).toEqual([]);
});
