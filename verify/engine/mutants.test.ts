import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadExistingBatches } from '../../gates/batches.ts';
import { type Prepared, prepare } from '../../gates/preconditions.ts';
import { TEST_ANCHOR } from '../../gates/test-databases.ts';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { openTransaction, type Transaction } from '../../prisma/transaction.ts';
import type { Contract, Rule } from './contract.ts';
import { type MutantOutcome, sweepSuite, unbrokenParts } from './mutants.ts';
import { conditions, equals } from './shapes.ts';
import { rows, sql } from './sql.ts';

/** A suite of one row: the location of the church. */
const location = rows('Location', 'l', (l) => sql`${l.code}`);
const suiteWith = (...rules: Rule[]): Contract => ({
  suite: 'one-location',
  tables: { Location: { layer: 'configuration', rows: { 'demo-church': 1 } } },
  softReferences: [],
  external: [],
  rules,
  views: [],
  workflows: [],
  endUsers: [],
});

let tx: Transaction;
let prepared: Prepared;
beforeAll(async () => {
  tx = await openTransaction(emptyUrl());
  prepared = await prepare(tx, TEST_ANCHOR, await loadExistingBatches());
});
afterAll(async () => tx?.rollback());

const sweep = async (contract: Contract, untilNoticed = false): Promise<MutantOutcome[]> =>
  sweepSuite(tx, contract, prepared.checkScope, prepared.catalog, { rowsPerColumn: 3, untilNoticed });
const fatesOf = (outcomes: readonly MutantOutcome[], name: string) =>
  Object.fromEntries(
    outcomes.filter(({ column }) => column === name).map(({ operator, fate, by }) => [operator, by ?? fate]),
  );

test('a column that a rule guards is noticed whatever is done to it, one that none guards is not', async () => {
  const outcomes = await sweep(suiteWith(equals('one.state', 'it is in Lagos', location, { state: sql`'Lagos'` })));
  expect(fatesOf(outcomes, 'state')).toEqual({
    'a word more': 'one.state',
    blank: 'one.state',
    'in capitals': 'one.state',
    emptied: 'one.state',
  });
  expect(fatesOf(outcomes, 'name')).toEqual({
    'a word more': 'survived',
    blank: 'general.Location',
    'in capitals': 'survived',
  });
});

test('a row of another tenant is missed, a value that the column does not take is refused, and all is undone', async () => {
  const before = await tx.rows('SELECT * FROM "Location" ORDER BY id');
  const outcomes = await sweep(suiteWith());
  expect(fatesOf(outcomes, 'tenantId')).toMatchObject({
    blank: expect.stringMatching(/^(general|counts|orphans)\.Location$/),
  });
  expect(outcomes.filter(({ column, fate }) => column === 'createdAt' && fate === 'killed').length).toBeGreaterThan(0);
  expect(await tx.rows('SELECT * FROM "Location" ORDER BY id')).toEqual(before);
});

test('who asks only whether a column is guarded goes on with the first mutant that is noticed', async () => {
  const outcomes = await sweep(suiteWith(), true);
  expect(fatesOf(outcomes, 'status')).toEqual({ 'as INACTIVE': 'survived', 'as CLOSED': 'survived' });
  expect(outcomes.filter(({ column, fate }) => column === 'name' && fate !== 'survived')).toHaveLength(1);
});

test('a part of a rule that no mutant breaks is named', async () => {
  const rule = conditions('one.parts', 'one part can fail, the other cannot', location, [
    [sql`${location.state} = 'Lagos'`, 'it is elsewhere'],
    [sql`${location.state} IS NOT DISTINCT FROM ${location.state}`, 'it is not itself'],
  ]);
  const options = { rowsPerColumn: 1 };
  expect(await unbrokenParts(tx, suiteWith(rule), prepared.checkScope, prepared.catalog, options)).toEqual([
    { suite: 'one-location', rule: 'one.parts', part: 'it is not itself' },
  ]);
});
