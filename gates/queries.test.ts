import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { bind, type NamedValues } from '../verify/engine/bind.ts';
import type { Contract } from '../verify/engine/contract.ts';
import { loadPart } from '../verify/engine/load-suite.ts';
import { loadBatch, loadExistingBatches } from './batches.ts';
import { makeRehearsalRoom } from './control/room.ts';
import { standReady } from './control/stand-ready.ts';
import { LiveGate } from './gate-context.ts';
import { type Prepared, prepare } from './preconditions.ts';
import { TEST_ANCHOR } from './test-databases.ts';
import { emptyUrl } from './worker-databases.ts';

const all = await loadExistingBatches();

let tx: Transaction;
let prepared: Prepared;
beforeAll(async () => {
  tx = await openTransaction(emptyUrl());
  prepared = await prepare(tx, TEST_ANCHOR, all);
});
afterAll(async () => tx?.rollback());

/** A step names what steps before it gave: whatever it is called, it has a value here. */
const anyName = (values: NamedValues): NamedValues =>
  new Proxy(values, { has: () => true, get: (known, name: string) => known[name] ?? '' });

/** The statements of a suite by the id of what asks them. */
async function statementsOf({ suite, rules, views, workflows, endUsers }: Contract): Promise<[string, string][]> {
  const faults = await loadPart(suite, 'faults');
  return [
    ...[...rules, ...views].map(({ id, sql }): [string, string] => [id, sql]),
    ...workflows.flatMap(({ id, steps }) => steps.map(({ title, sql }): [string, string] => [`${id}, ${title}`, sql])),
    ...endUsers.map(({ id, identity }): [string, string] => [`role.${id}`, identity]),
    ...faults.map(({ check, title, sql }): [string, string] => [`${check}, ${title}`, sql]),
  ];
}

/** What PostgreSQL says of a statement that it cannot prepare; nothing where it can. */
async function refusalOf(id: string, sql: string): Promise<string[]> {
  const { graph, values } = prepared.checkScope;
  await tx.run('SAVEPOINT query');
  const refusal = await tx.run(`PREPARE query AS ${bind(graph, sql, anyName(values)).sql}`).then(
    () => [],
    (error: Error) => [`${id}: ${error.message}`],
  );
  await tx.run('ROLLBACK TO SAVEPOINT query');
  await tx.run('DEALLOCATE ALL');
  return refusal;
}

describe.each(all.contracts)('suite $suite', (contract) => {
  test('asks only what PostgreSQL understands: every rule, view, step and fault by itself', async () => {
    const refused: string[] = [];
    for (const [id, sql] of await statementsOf(contract)) refused.push(...(await refusalOf(id, sql)));
    expect(refused).toEqual([]);
  });
});

test('a statement that names what is not there is refused by the id of what asks it', async () => {
  expect(await refusalOf('pos.sale-totals', 'SELECT s.nothing FROM {pos_sale} s WHERE s.id = :saleId')).toEqual([
    expect.stringMatching(/^pos\.sale-totals: .*SQLSTATE 42703, column s\.nothing does not exist/),
  ]);
});

test('a rule that PostgreSQL cannot answer is red by its own name, and hides no other', async () => {
  using room = makeRehearsalRoom();
  const batch = await loadBatch('d3-a');
  const [first, ...others] = batch.contracts;
  const [broken, ...rules] = first?.rules ?? [];
  if (!first || !broken) throw new Error('no rule to break');
  const contracts = [
    { ...first, rules: [{ ...broken, sql: 'SELECT t.nothing FROM {Product} t' }, ...rules] },
    ...others,
  ];
  const order = { id: 'd3-a', batch: { ...batch, contracts }, url: emptyUrl(), room, kind: 'rehearsal' } as const;
  await standReady(room, emptyUrl(), 'd3-a', TEST_ANCHOR, () => {});
  await using gate = new LiveGate({ ...order, anchor: TEST_ANCHOR });
  expect(await gate.rule(broken.id)).toMatchObject({
    id: broken.id,
    verdict: 'NOT PROVEN',
    violations: [{ subject: `the query of ${broken.id}`, have: 'SQLSTATE 42703, column t.nothing does not exist' }],
  });
  expect(await gate.rule(rules[0]?.id ?? ''), 'the next rule').toMatchObject({ id: rules[0]?.id });
  expect((await gate.rule(rules[0]?.id ?? ''))?.violations.map(({ subject }) => subject)).not.toContain(
    `the query of ${rules[0]?.id}`,
  );
});
