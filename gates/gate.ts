import { beforeEach, describe, inject } from 'vitest';
import { insertRows } from '../prisma/insert-rows.ts';
import { tryAndUndo } from '../prisma/transaction.ts';
import type { Seed } from '../seeds/seed.ts';
import { compare, runCheck } from '../verify/check.ts';
import type { ClauseId, Contract, Workflow } from '../verify/contract.ts';
import { judgeCounters, judgeCounts, tablesOf } from '../verify/counts.ts';
import { partnerCheck } from '../verify/references.ts';
import { checkEndUser, checkViewer } from '../verify/roles.ts';
import { walkWorkflow } from '../verify/workflow.ts';
import { checkNeighbours } from './baseline.ts';
import { loadBatch, loadBatchesBefore } from './batches.ts';
import { blockedBy, prove } from './gate-task.ts';
import { gateTest } from './gate-test.ts';
import type { BatchId } from './mandate.ts';
import { checkEmpty, checkSchema, checkScopeResolved, checkServer, checkVolumes, takeLock } from './preconditions.ts';
import { checkUndone, commit, readBack } from './publish.ts';
import { viewersOf } from './viewers.ts';

/** What a gate demands beyond what every gate demands: a clause, and the workflow that proves it. */
export type Conditions = Readonly<Record<ClauseId, string>>;

/**
 * A batch's gate: one transaction from the first precondition to the commit, which is a test like the
 * others and runs only when all before it passed. After a red step the rest is blocked and nothing stays.
 *
 * Called in a gate file, which Vitest runs from top to bottom.
 */
export async function gate(id: BatchId, conditions: Conditions): Promise<void> {
  const batch = await loadBatch(id);
  const { contracts, seeds } = batch;
  const tenants = [...new Set(seeds.flatMap((seed) => seed.tenants))];
  const test = gateTest(batch, await loadBatchesBefore(id));

  beforeEach(({ task, skip }) => {
    const blocker = blockedBy(task);
    if (blocker !== undefined) skip(`blocked by "${blocker}"`);
  });

  test.afterEach(({ task, tx }) => {
    task.meta.roundTrips = tx.roundTrips;
  });

  describe('Preconditions', () => preconditions(test));
  describe('Seeding, script by script', () => seeding(test, seeds));
  describe('Record counts', () => recordCounts(test, contracts));
  describe('No orphans', () => orphans(test, contracts));
  describe('Boundary', () => boundary(test, contracts, tenants));
  describe('Integrity and reconciliation', () => rules(test, contracts));
  describe('Roles', () => roles(test, contracts, tenants));
  describe('Views and dashboards', () => views(test, contracts));
  describe('Conditions and workflows', () => workflows(test, contracts, conditions));
  describe('Rollback drill', () => drill(test));
  describe('Publication', () => publication(test));
}

type GateTest = ReturnType<typeof gateTest>;

/** Declares a test as the check `id`, so that its evidence has a name even when it never runs. */
function check(id: string, ...clauses: readonly ClauseId[]) {
  return { meta: { check: { id, clauses } } };
}

function preconditions(test: GateTest): void {
  test('the server is one that proofs can rest on', check('pre.server', '9.c'), async ({ task, tx }) => {
    prove(task, await checkServer(tx));
  });
  test('no other executor is at work', check('pre.lock', '1.b'), async ({ task, tx }) => {
    prove(task, await takeLock(tx));
  });
  test('partner and tenants resolve', check('pre.scope', '2.b', '6.1.a', '6.1.b', '6.1.c'), ({ task, prepared }) => {
    prove(task, checkScopeResolved(prepared));
  });
  test('the plan keeps to the agreed volumes', check('pre.volumes', '6.2.a', '6.2.b'), ({ task, prepared }) => {
    prove(task, checkVolumes(prepared));
  });
  test('the live schema takes the plan', check('pre.schema', '9.c', '11.b'), ({ task, prepared }) => {
    prove(task, checkSchema(prepared));
  });
  test('the batch is not there yet', check('pre.empty', '5.b'), async ({ task, tx, prepared }) => {
    prove(task, await checkEmpty(tx, prepared));
  });
}

function seeding(test: GateTest, seeds: readonly Seed[]): void {
  for (const seed of seeds) {
    test(seed.script, check(`seed.${seed.suite}`, '5.a', '6.1.d'), async ({ task, tx, prepared, baseline }) => {
      const started = performance.now();
      const script = prepared.plan.scripts.find((candidate) => candidate.suite === seed.suite);
      const counts: Record<string, number> = {};
      for (const { table, rows } of script?.tables ?? []) counts[table] = await insertRows(tx, table, rows);
      const durationMs = performance.now() - started;
      task.meta.script = { script: seed.script, tenants: [...seed.tenants], counts, durationMs };
      const facts = (script?.tables ?? []).map(({ table, rows }) => ({
        subject: table,
        have: `${counts[table]} rows inserted`,
        want: `${rows.length} rows inserted`,
      }));
      const title = `${seed.script} writes its plan over a baseline of ${baseline.outside.size} tables`;
      prove(task, compare({ id: `seed.${seed.suite}`, title, clauses: ['5.a', '6.1.d'] }, facts, durationMs));
    });
  }
  test('deferred constraints hold', check('seed.constraints', '7.1.d', '8.1.b'), async ({ task, tx }) => {
    await tx.run('SET CONSTRAINTS ALL IMMEDIATE');
    const accepted = { subject: 'SET CONSTRAINTS ALL IMMEDIATE', have: 'accepted', want: 'accepted' };
    const title = 'deferred constraints hold before the proofs, not only in COMMIT';
    prove(task, compare({ id: 'seed.constraints', title, clauses: ['7.1.d', '8.1.b'] }, [accepted]));
  });
}

function recordCounts(test: GateTest, contracts: readonly Contract[]): void {
  test(
    "PostgreSQL's own counters agree",
    check('counts.postgresql', '8.1.a', '8.1.c'),
    ({ task, counts, counters }) => {
      task.meta.tables = [...counts];
      prove(task, judgeCounters(counters, counts));
    },
  );
  for (const table of tablesOf(contracts)) {
    test(`${table} has as many rows as agreed`, check(`counts.${table}`, '8.1.a'), ({ task, counts }) => {
      prove(task, judgeCounts(table, counts));
    });
  }
}

function orphans(test: GateTest, contracts: readonly Contract[]): void {
  for (const table of tablesOf(contracts)) {
    const id = `orphans.${table}`;
    test(`every reference of ${table} leads to a row`, check(id, '8.1.b', '7.1.d'), ({ task, orphans: found }) => {
      prove(task, found.get(id));
    });
  }
}

function boundary(test: GateTest, contracts: readonly Contract[], tenants: readonly string[]): void {
  test('every tenant is the partner’s', check('boundary.partner', '2.a', '2.d'), async ({ task, tx, prepared }) => {
    prove(task, await runCheck(tx, partnerCheck(tenants, prepared.checkScope)));
  });
  for (const table of tablesOf(contracts)) {
    const id = `boundary.${table}`;
    test(`no reference of ${table} leads into another tenant`, check(id, '2.e', '7.1.b'), ({ task, boundaries }) => {
      prove(task, boundaries.get(id));
    });
  }
  test(
    'every row outside the demo tenants is as it was',
    check('boundary.neighbours', '2.c', '2.d', '8.1.c'),
    async ({ task, tx, prepared, baseline }) => {
      prove(task, await checkNeighbours(tx, prepared.checkScope, baseline));
    },
  );
}

function rules(test: GateTest, contracts: readonly Contract[]): void {
  for (const { id, title, clauses } of contracts.flatMap((contract) => contract.rules)) {
    test(title, check(id, ...clauses), ({ task, rules: found }) => {
      prove(task, found.get(id));
    });
  }
}

function roles(test: GateTest, contracts: readonly Contract[], tenants: readonly string[]): void {
  for (const viewer of viewersOf(tenants)) {
    test(viewer.title, check(viewer.id, viewer.clause), async ({ task, tx, prepared }) => {
      prove(task, await checkViewer(tx, viewer, prepared.contracts, prepared.checkScope));
    });
  }
  for (const user of contracts.flatMap((contract) => contract.endUsers)) {
    const title = `${user.title} sees what is theirs and nothing else`;
    test(title, check(`role.${user.id}`, '8.3.e'), async ({ task, tx, prepared }) => {
      prove(task, await checkEndUser(tx, user, prepared.contracts, prepared.checkScope));
    });
  }
}

function views(test: GateTest, contracts: readonly Contract[]): void {
  for (const { id, title, tenant } of contracts.flatMap((contract) => contract.views)) {
    const clause = tenant === 'partner' ? '8.2.a' : '8.2.b';
    test(`${tenant}: ${title}`, check(id, clause, '8.2.c'), ({ task, views: found }) => {
      prove(task, found.get(id));
    });
  }
}

/** The gate's own conditions first, then whatever else the suites can do. Each is tried for real, then undone. */
function workflows(test: GateTest, contracts: readonly Contract[], conditions: Conditions): void {
  const all = contracts.flatMap((contract) => contract.workflows);
  const required = Object.entries(conditions).map(([clause, id]) => requiredWorkflow(all, clause, id));
  const others = all.filter((workflow) => !required.includes(workflow));
  for (const workflow of [...required, ...others]) {
    test(workflow.title, check(workflow.id, ...workflow.clauses), async ({ task, tx, prepared, seeded }) => {
      const { result, steps } = await tryAndUndo(tx, async () => walkWorkflow(tx, workflow, prepared.checkScope));
      task.meta.steps = steps;
      prove(task, seeded.size > 0 ? result : undefined);
    });
  }
}

function requiredWorkflow(all: readonly Workflow[], clause: ClauseId, id: string): Workflow {
  const workflow = all.find((candidate) => candidate.id === id && candidate.clauses.includes(clause));
  if (!workflow) throw new Error(`no workflow "${id}" proves clause ${clause}`);
  return workflow;
}

function drill(test: GateTest): void {
  const clauses = ['7.1.a', '7.2.a', '7.2.b', '7.2.c', '12.c'];
  test(
    'the cleanup takes the batch back, and the archive brings it again',
    check('drill', ...clauses),
    ({ task, drill: walked }) => {
      task.meta.drill = walked.evidence;
      prove(task, ...walked.checks);
    },
  );
}

function publication(test: GateTest): void {
  test('what was tried was undone', check('publish.undone', '2.f', '7.1.a'), async ({ task, tx, prepared, seeded }) => {
    prove(task, await checkUndone(tx, prepared, seeded));
  });
  test('the batch is committed', check('publish.commit', '10.a', '10.b'), async ({ task, tx }) => {
    prove(task, await commit(tx));
  });
  test('a fresh connection finds every row', check('publish.read-back', '8.1.a'), async ({ task, prepared }) => {
    prove(task, await readBack(inject('target').url, prepared));
  });
}
