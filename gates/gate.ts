import { beforeEach, describe, inject } from 'vitest';
import type { Seed } from '../seeds/seed.ts';
import { runCheck, showing } from '../verify/engine/check.ts';
import type { ClauseId, Contract, Workflow } from '../verify/engine/contract.ts';
import { countQuery, judgeCounters, judgeCounts, tablesOf } from '../verify/engine/counts.ts';
import { partnerCheck } from '../verify/engine/references.ts';
import { checkStructure, OUT_OF_BOUNDS } from '../verify/engine/structure.ts';
import { proveNeighbours } from './baseline.ts';
import { loadBatch } from './batches.ts';
import {
  checkApproval,
  checkBackup,
  checkEarlier,
  checkMandate,
  checkNoStop,
  checkPlace,
  checkRehearsed,
} from './control/control-checks.ts';
import { checkDemoPassword } from './control/demo-password.ts';
import { type Journal, journalDrill, journalPublication, journalWork } from './control/journal.ts';
import { actorFor } from './control/room.ts';
import { standReady } from './control/stand-ready.ts';
import { blockedBy, prove } from './gate-task.ts';
import { gateTest } from './gate-test.ts';
import { checkLayerZero } from './layer-zero/check-layer-zero.ts';
import type { BatchId } from './mandate.ts';
import { observeEndUser, observeViewer } from './observe.ts';
import { describePlan } from './plan/batch-plan.ts';
import { checkEmpty, checkSchema, checkScopeResolved, checkServer, checkVolumes, takeLock } from './preconditions.ts';
import { takeRole } from './privileges/take-role.ts';
import { checkUndone, commit, readBack } from './publish.ts';
import { CONSTRAINTS, checkConstraints, SEEDING, seedScript } from './seed-script.ts';
import { tryWorkflow } from './try-workflow.ts';
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
  const { url } = inject('target');
  const test = gateTest({ id, batch });
  await standReady(inject('room'), url, id, inject('anchor'), (text) => console.log(text));

  beforeEach(({ task, skip }) => {
    const blocker = blockedBy(task);
    if (blocker !== undefined) skip(`blocked by "${blocker}"`);
  });

  test.afterEach(({ task, tx }) => {
    task.meta.roundTrips = tx.roundTrips;
  });

  describe('Preconditions', () => preconditions(test, id));
  describe('Seeding, script by script', () => seeding(test, id, seeds));
  describe('Record counts', () => recordCounts(test, contracts));
  describe('No orphans', () => orphans(test, contracts));
  describe('Boundary', () => boundary(test, contracts, tenants));
  describe('Integrity and reconciliation', () => rules(test, contracts));
  describe('Roles', () => roles(test, contracts, tenants));
  describe('Views and dashboards', () => views(test, contracts));
  describe('Conditions and workflows', () => workflows(test, contracts, conditions));
  describe('Rollback drill', () => drill(test, id));
  describe('Publication', () => publication(test, id));
}

type GateTest = ReturnType<typeof gateTest>;

function journal(): Journal {
  const room = inject('room');
  return { room, url: inject('target').url, executor: actorFor(room, 'executor') };
}

/** Declares a test as the check `id`, so that its evidence has a name even when it never runs. */
function check(id: string, ...clauses: readonly ClauseId[]) {
  return { meta: { check: { id, clauses } } };
}

function preconditions(test: GateTest, id: BatchId): void {
  const { kind } = inject('target').evidence;
  const room = inject('room');
  test('this place may write to this target', check('pre.place', '3.a', '3.b', '3.c', '3.d'), ({ task }) => {
    prove(task, checkPlace(kind, process.env));
  });
  test('the server is one that proofs can rest on', check('pre.server', '9.c'), async ({ task, tx }) => {
    prove(task, await checkServer(tx));
  });
  test('no other executor is at work', check('pre.lock', '1.b'), async ({ task, tx }) => {
    prove(task, await takeLock(tx));
  });
  test('no stop is in force', check('pre.stop', '9.a', '9.b', '9.c', '9.d', '10.c'), ({ task, phase }) => {
    prove(task, checkNoStop(phase));
  });
  test('the mandate is approved', check('pre.mandate', '12.a', '4.b', '4.c'), ({ task, phase }) => {
    prove(task, checkMandate(phase));
  });
  test('partner and tenants resolve', check('pre.scope', '2.b', '6.1.a', '6.1.b', '6.1.c'), ({ task, prepared }) => {
    prove(task, checkScopeResolved(prepared));
  });
  test(
    'it may read and insert, and no more',
    check('pre.privileges', '11.c', '2.f'),
    async ({ task, tx, prepared }) => {
      prove(task, await takeRole(tx, 'executor', prepared.catalog));
    },
  );
  test('layer 0 is intact', check('pre.layer-zero', '2.a', '2.b', '11.c'), async ({ task, tx }) => {
    prove(task, await checkLayerZero(tx));
  });
  test('the demo password opens every demo account', check('pre.password', '12.d'), async ({ task, tx }) => {
    prove(task, await checkDemoPassword(tx, kind === 'rehearsal'));
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
  test('the batches before it are signed off', check('pre.earlier', '5.b', '4.c'), ({ task, phase, prepared }) => {
    prove(task, checkEarlier(phase, id, prepared.calendar.today));
  });
  test(
    'this very batch is approved',
    check('pre.approved', '1.a', '4.a', '12.b'),
    async ({ task, tx, phase, prepared }) => {
      const plan = await describePlan(tx, inject('target').url, id, prepared);
      const executor = actorFor(room, 'executor').name;
      prove(task, checkApproval(phase, id, { plan, executor, now: new Date(), folder: room.folder }));
    },
  );
  test('the rollback was rehearsed', check('pre.rehearsed', '12.c', '7.2.c'), ({ task, phase }) => {
    prove(task, checkRehearsed(phase, id, room.folder, kind === 'rehearsal'));
  });
  test('the backup decision is acknowledged', check('pre.backup', '12.e'), ({ task, phase }) => {
    prove(task, checkBackup(phase, id));
  });
}

function seeding(test: GateTest, id: BatchId, seeds: readonly Seed[]): void {
  test('the start is in the ledger', check('control.start', '1.b', '4.a'), async ({ task, tx }) => {
    prove(task, await journalWork(tx, journal(), 'gate', [id]));
  });
  for (const seed of seeds) {
    test(seed.script, check(`seed.${seed.suite}`, ...SEEDING), async ({ task, tx, prepared, baseline }) => {
      const { result, evidence } = await seedScript(tx, seed, prepared.plan, baseline);
      task.meta.script = evidence;
      prove(task, result);
    });
  }
  test('deferred constraints hold', check('seed.constraints', ...CONSTRAINTS), async ({ task, tx }) => {
    prove(task, await checkConstraints(tx));
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
    test(`${table} has as many rows as agreed`, check(`counts.${table}`, '8.1.a'), ({ task, counts, prepared }) => {
      prove(task, showing(judgeCounts(table, counts), countQuery(prepared.checkScope, table)));
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
    async ({ task, tx, prepared, baseline, counts }) => {
      const { result, proof } = await proveNeighbours(tx, prepared.checkScope, baseline, counts);
      task.meta.neighbours = proof;
      prove(task, result);
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
      const { result, evidence } = await observeViewer(tx, viewer, prepared);
      task.meta.viewer = evidence;
      prove(task, result);
    });
  }
  for (const user of contracts.flatMap((contract) => contract.endUsers)) {
    const title = `${user.title} sees what is theirs and nothing else`;
    test(title, check(`role.${user.id}`, '8.3.e'), async ({ task, tx, prepared }) => {
      const { result, evidence } = await observeEndUser(tx, user, prepared);
      task.meta.viewer = evidence;
      prove(task, result);
    });
  }
}

function views(test: GateTest, contracts: readonly Contract[]): void {
  for (const { id, title, tenant } of contracts.flatMap((contract) => contract.views)) {
    const clause = tenant === 'partner' ? '8.2.a' : '8.2.b';
    test(`${tenant}: ${title}`, check(id, clause, '8.2.c'), ({ task, views: found }) => {
      const opened = found.get(id);
      if (opened) task.meta.view = opened.shown;
      prove(task, opened?.result);
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
      const { result, steps } = await tryWorkflow(tx, workflow, prepared.checkScope);
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

function drill(test: GateTest, id: BatchId): void {
  const clauses = ['7.1.a', '7.2.a', '7.2.b', '7.2.c', '12.c'];
  test(
    'the cleanup takes the batch back, and the archive brings it again',
    check('drill', ...clauses),
    async ({ task, drill: walked }) => {
      task.meta.drill = walked.evidence;
      prove(task, ...walked.checks);
      await journalDrill(journal(), id, walked.evidence);
    },
  );
}

function publication(test: GateTest, id: BatchId): void {
  test('what was tried was undone', check('publish.undone', '2.f', '7.1.a'), async ({ task, tx, prepared, seeded }) => {
    prove(task, await checkUndone(tx, prepared, seeded));
  });
  const structure = check('publish.structure', ...OUT_OF_BOUNDS);
  test('nothing but rows came into the database', structure, async ({ task, tx, baseline }) => {
    prove(task, await checkStructure(tx, baseline.structure));
  });
  test('the batch is committed', check('publish.commit', '10.a', '10.b'), async ({ task, tx }) => {
    prove(task, await commit(tx));
  });
  test('the publication is in the ledger', check('publish.ledger', '1.b', '10.a'), async ({ task }) => {
    prove(task, await journalPublication(journal(), id));
  });
  test('a fresh connection finds every row', check('publish.read-back', '8.1.a'), async ({ task, prepared }) => {
    prove(task, await readBack(inject('target').url, prepared));
  });
}
