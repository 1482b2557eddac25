import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { bind } from '../verify/engine/bind.ts';
import { runChecks } from '../verify/engine/check.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import { loadPart } from '../verify/engine/load-suite.ts';
import { ruleChecks, runViews } from '../verify/engine/suite-checks.ts';
import { walkWorkflow } from '../verify/engine/workflow.ts';
import { loadExistingBatches } from './batches.ts';
import { prepare } from './preconditions.ts';
import { TEST_ANCHOR } from './test-databases.ts';
import { seededUrl } from './worker-databases.ts';

const batch = await loadExistingBatches();

let tx: Transaction;
let scope: CheckScope;
beforeAll(async () => {
  tx = await openTransaction(seededUrl());
  scope = (await prepare(tx, TEST_ANCHOR, batch)).checkScope;
});
afterAll(async () => tx?.rollback());

describe.each(batch.contracts)('suite $suite', (contract) => {
  const name = contract.suite;

  test('every rule, view and workflow is proven on the seeded database', async () => {
    const results = [
      ...(await runChecks(tx, ruleChecks(contract, scope))),
      ...(await runViews(tx, contract.views, scope)),
    ];
    for (const workflow of contract.workflows) {
      await tx.run('SAVEPOINT walk');
      results.push((await walkWorkflow(tx, workflow, scope)).result);
      await tx.run('ROLLBACK TO SAVEPOINT walk');
    }
    const red = results.filter((result) => result.verdict !== 'PROVEN');
    expect(red, `red checks of ${name}`).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });

  test('every planted fault turns its check red with the finding named', async () => {
    const faults = await loadPart(name, 'faults');
    const checks = new Map(ruleChecks(contract, scope).map((check) => [check.id, check]));
    for (const fault of faults) {
      await tx.run('SAVEPOINT fault');
      const { sql, values } = bind(scope.graph, fault.sql, scope.values);
      expect(await tx.run(sql, ...values), `rows touched by "${fault.title}"`).toBeGreaterThan(0);
      const view = contract.views.find((candidate) => candidate.id === fault.check);
      const workflow = contract.workflows.find((candidate) => candidate.id === fault.check);
      const check = checks.get(fault.check);
      const [result] = view
        ? await runViews(tx, [view], scope)
        : workflow
          ? [(await walkWorkflow(tx, workflow, scope)).result]
          : await runChecks(tx, check ? [check] : []);
      await tx.run('ROLLBACK TO SAVEPOINT fault');
      expect(
        { fault: fault.title, verdict: result?.verdict, finding: result?.violations[0] ?? null },
        `check ${fault.check} under "${fault.title}"`,
      ).toEqual({ fault: fault.title, verdict: 'NOT PROVEN', finding: fault.finding });
    }
  });

  test('every rule, view and workflow has a fault that it was seen to catch', async () => {
    const ids = [...contract.rules, ...contract.views, ...contract.workflows].map((check) => check.id);
    const caught = new Set((await loadPart(name, 'faults')).map((fault) => fault.check));
    expect(
      ids.filter((id) => !caught.has(id)),
      'checks without a red proof',
    ).toEqual([]);
    expect(new Set(ids).size, 'distinct ids').toBe(ids.length);
  });
});
