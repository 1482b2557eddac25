import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
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

const options = { rowsPerColumn: 3 };

describe.each(swept)('suite $suite', (contract) => {
  test('has no column that may be wrong unseen but those that it declares, each with a reason', async () => {
    const outcomes = await sweepSuite(tx, contract, prepared.checkScope, prepared.catalog, options);
    const survivors = outcomes.filter(({ fate }) => fate === 'survived');
    const columns = new Set(survivors.map(({ table, column }) => `${table}.${column}`));
    expect([...columns].toSorted(), 'columns with a survivor').toEqual(
      Object.keys(contract.unguarded ?? {}).toSorted(),
    );
    expect(outcomes.length, 'mutants').toBeGreaterThan(0);
  });

  test('has no rule with a part that no mutant breaks', async () => {
    expect(await unbrokenParts(tx, contract, prepared.checkScope, prepared.catalog, options)).toEqual([]);
  });
});

test('a declaration gives a reason', () => {
  const reasons = batch.contracts.flatMap(({ unguarded = {} }) => Object.values(unguarded));
  expect(reasons.filter((reason) => reason.trim().length < 10)).toEqual([]);
});
