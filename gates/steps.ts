import type { Seed } from '../seeds/seed.ts';
import { type CheckIdentity, type CheckResult, runCheck, showing } from '../verify/engine/check.ts';
import type { EndUser, Workflow } from '../verify/engine/contract.ts';
import { COUNTERS, countQuery, countsIdentity, judgeCounters, judgeCounts, tablesOf } from '../verify/engine/counts.ts';
import { generalIdentity } from '../verify/engine/general-rules.ts';
import { boundaryIdentity, orphansIdentity, partnerCheck, REFERRED } from '../verify/engine/references.ts';
import { endUserIdentity, type Viewer, viewerIdentity } from '../verify/engine/roles.ts';
import { checkStructure, STRUCTURE } from '../verify/engine/structure.ts';
import { viewIdentity } from '../verify/engine/suite-checks.ts';
import { NEIGHBOURS, proveNeighbours } from './baseline.ts';
import type { Batch } from './batches.ts';
import * as control from './control/control-checks.ts';
import { checkDemoPassword, PASSWORD } from './control/demo-password.ts';
import { journalPublication, journalWork, PUBLICATION, START } from './control/journal.ts';
import type { GateContext } from './gate-context.ts';
import type { StepEvidence } from './gate-task.ts';
import { checkLayerZero, LAYER_ZERO } from './layer-zero/check-layer-zero.ts';
import { BATCHES, type BatchId } from './mandate.ts';
import { observeEndUser, observeViewer } from './observe.ts';
import * as pre from './preconditions.ts';
import { PRIVILEGES_FIT } from './privileges/check-privileges.ts';
import { COMMIT, checkUndone, commit, READ_BACK, readBack, UNDONE } from './publish.ts';
import { DRILL_CHECKS } from './rollback-drill.ts';
import { checkConstraints, DEFERRED, seedIdentity, seedScript } from './seed-script.ts';
import { tryWorkflow } from './try-workflow.ts';
import { viewersOf } from './viewers.ts';

/** The sections of a gate, in their order. */
export const SECTIONS = [
  'Preconditions',
  'Seeding, script by script',
  'Record counts',
  'No orphans',
  'Boundary',
  'Integrity and reconciliation',
  'Roles',
  'Views and dashboards',
  'Conditions and workflows',
  'Rollback drill',
  'Publication',
] as const;

export type Section = (typeof SECTIONS)[number];

/** What a step found, and what it leaves in the evidence beside that. */
export interface StepOutcome {
  results: readonly (CheckResult | undefined)[];
  evidence?: StepEvidence;
}

/** One test of a gate. Its checks are declared, so that a step that never ran is named too, with all that it would have proven. */
export interface GateStep {
  section: Section;
  title: string;
  checks: readonly CheckIdentity[];
  run: (context: GateContext) => Promise<StepOutcome>;
}

type Run = (context: GateContext) => Promise<CheckResult | undefined> | CheckResult;

/** A step that asks one check. */
function step(section: Section, check: CheckIdentity, run: Run): GateStep {
  return reporting(section, check, async (context) => ({ results: [await run(context)] }));
}

/** The same, where more than the verdict is kept. */
function reporting(section: Section, check: CheckIdentity, run: GateStep['run']): GateStep {
  return { section, title: check.title, checks: [check], run };
}

/**
 * The gate of a batch as one list: Vitest's tests, the fault runner, the crash harness, the coverage and the report read it.
 * The order is the order of the work: what comes after a red step is blocked.
 */
export function stepsOf(id: BatchId, batch: Batch): GateStep[] {
  const tenants = [...new Set(batch.seeds.flatMap((seed) => seed.tenants))];
  return [
    ...preconditions(id),
    ...seeding(id, batch),
    ...counts(batch),
    ...references(batch, tenants),
    ...rules(batch),
    ...roles(batch, tenants),
    ...views(batch),
    ...workflowsOf(id, batch).map(workflowStep),
    drill(),
    ...publication(id),
  ];
}

const before = (check: CheckIdentity, run: Run): GateStep => step('Preconditions', check, run);
const after = (check: CheckIdentity, run: Run): GateStep => step('Publication', check, run);

/** What is proven before the first row. */
export function preconditions(id: BatchId): GateStep[] {
  return [
    before(control.PLACE, ({ order }) => control.checkPlace(order.kind, process.env)),
    before(pre.SERVER, async ({ tx }) => pre.checkServer(await tx())),
    before(pre.LOCK, async ({ tx }) => pre.takeLock(await tx())),
    before(control.NO_STOP, async ({ phase }) => control.checkNoStop(await phase())),
    before(control.MANDATE, async ({ phase }) => control.checkMandate(await phase())),
    before(pre.SCOPE, async ({ scope }) => pre.checkScopeResolved({ scope: await scope() })),
    before(PRIVILEGES_FIT, async ({ takeRole }) => takeRole()),
    before(LAYER_ZERO, async ({ tx }) => checkLayerZero(await tx())),
    before(PASSWORD, async ({ tx, order }) => checkDemoPassword(await tx(), order.kind === 'rehearsal')),
    before(pre.VOLUMES, async ({ prepared }) => pre.checkVolumes(await prepared())),
    before(pre.SCHEMA, async ({ prepared, catalog }) =>
      pre.checkSchema({ plan: (await prepared()).plan, catalog: await catalog() }),
    ),
    before(pre.EMPTY, async ({ tx, prepared }) => pre.checkEmpty(await tx(), await prepared())),
    before(control.EARLIER, async ({ phase, prepared }) =>
      control.checkEarlier(await phase(), id, (await prepared()).calendar.today),
    ),
    before(control.APPROVAL, async ({ phase, moment }) => control.checkApproval(await phase(), id, await moment())),
    before(control.REHEARSED, async ({ phase, order }) =>
      control.checkRehearsed(await phase(), id, order.room.folder, order.kind === 'rehearsal'),
    ),
    before(control.BACKUP, async ({ phase }) => control.checkBackup(await phase(), id)),
  ];
}

function seeding(id: BatchId, { seeds }: Batch): GateStep[] {
  const section = 'Seeding, script by script';
  return [
    step(section, START, async ({ tx, journal }) => journalWork(await tx(), journal(), 'gate', [id])),
    ...seeds.map((seed) => seedStep(section, seed)),
    step(section, DEFERRED, async ({ tx }) => checkConstraints(await tx())),
  ];
}

function seedStep(section: Section, seed: Seed): GateStep {
  return reporting(section, seedIdentity(seed), async ({ tx, prepared, baseline }) => {
    await baseline();
    const { result, evidence } = await seedScript(await tx(), seed, (await prepared()).plan);
    return { results: [result], evidence: { script: evidence } };
  });
}

function counts({ contracts }: Batch): GateStep[] {
  return [
    reporting('Record counts', COUNTERS, async (context) => {
      const tables = await context.counts();
      return { results: [judgeCounters(await context.counters(), tables)], evidence: { tables: [...tables] } };
    }),
    ...tablesOf(contracts).map((table) =>
      step('Record counts', countsIdentity(table), async (context) => {
        const { checkScope } = await context.prepared();
        return showing(judgeCounts(table, await context.counts()), countQuery(checkScope, table));
      }),
    ),
  ];
}

function references({ contracts }: Batch, tenants: readonly string[]): GateStep[] {
  const tables = tablesOf(contracts);
  return [
    ...tables.map((table) => step('No orphans', orphansIdentity(table), async ({ orphans }) => orphans(table))),
    step('Boundary', REFERRED, async ({ tx, prepared }) =>
      runCheck(await tx(), partnerCheck(tenants, (await prepared()).checkScope)),
    ),
    ...tables.map((table) => step('Boundary', boundaryIdentity(table), async ({ boundary }) => boundary(table))),
    reporting('Boundary', NEIGHBOURS, async (context) => {
      const { checkScope } = await context.prepared();
      const asked = [await context.tx(), checkScope, await context.baseline(), await context.counts()] as const;
      const { result, proof } = await proveNeighbours(...asked);
      return { results: [result], evidence: { neighbours: proof } };
    }),
  ];
}

function rules({ contracts }: Batch): GateStep[] {
  const section = 'Integrity and reconciliation';
  return [
    ...tablesOf(contracts).map((table) => step(section, generalIdentity(table), async ({ general }) => general(table))),
    ...contracts
      .flatMap((contract) => contract.rules)
      .map((rule) => step(section, rule, async (context) => context.rule(rule.id))),
  ];
}

function roles({ contracts }: Batch, tenants: readonly string[]): GateStep[] {
  return [...viewersOf(tenants).map(viewerStep), ...contracts.flatMap(({ endUsers }) => endUsers).map(endUserStep)];
}

function viewerStep(viewer: Viewer): GateStep {
  return reporting('Roles', viewerIdentity(viewer), async ({ tx, prepared }) => {
    const { result, evidence } = await observeViewer(await tx(), viewer, await prepared());
    return { results: [result], evidence: { viewer: evidence } };
  });
}

function endUserStep(user: EndUser): GateStep {
  return reporting('Roles', endUserIdentity(user), async ({ tx, prepared }) => {
    const { result, evidence } = await observeEndUser(await tx(), user, await prepared());
    return { results: [result], evidence: { viewer: evidence } };
  });
}

function views({ contracts }: Batch): GateStep[] {
  return contracts
    .flatMap((contract) => contract.views)
    .map((view) =>
      reporting('Views and dashboards', viewIdentity(view), async (context) => {
        const opened = await context.view(view.id);
        return { results: [opened?.result], ...(opened?.shown ? { evidence: { view: opened.shown } } : {}) };
      }),
    );
}

/** The conditions that the mandate names for the gate first, then whatever else the suites can do. */
function workflowsOf(id: BatchId, { contracts }: Batch): Workflow[] {
  const all = contracts.flatMap((contract) => contract.workflows);
  const conditions = Object.entries<string>(BATCHES.find((batch) => batch.id === id)?.conditions ?? {});
  const required = conditions.map(([clause, condition]) => {
    const workflow = all.find((candidate) => candidate.id === condition && candidate.clauses.includes(clause));
    if (!workflow) throw new Error(`no workflow "${condition}" proves clause ${clause}`);
    return workflow;
  });
  return [...required, ...all.filter((workflow) => !required.includes(workflow))];
}

/** Tried for real, then undone. */
function workflowStep(workflow: Workflow): GateStep {
  return reporting('Conditions and workflows', workflow, async ({ tx, prepared, seeded }) => {
    await seeded();
    const { result, steps } = await tryWorkflow(await tx(), workflow, (await prepared()).checkScope);
    return { results: [result], evidence: { steps } };
  });
}

function drill(): GateStep {
  return {
    section: 'Rollback drill',
    title: 'the cleanup takes the batch back, and the archive brings it again',
    checks: DRILL_CHECKS,
    run: async (context) => {
      const { evidence, checks } = await context.drill();
      if (checks.every(({ verdict }) => verdict === 'PROVEN')) await context.recordDrill(evidence);
      return { results: checks, evidence: { drill: evidence } };
    },
  };
}

function publication(id: BatchId): GateStep[] {
  return [
    after(UNDONE, async ({ tx, prepared, seeded }) => checkUndone(await tx(), await prepared(), await seeded())),
    after(STRUCTURE, async ({ tx, baseline }) => checkStructure(await tx(), (await baseline()).structure)),
    after(COMMIT, async ({ tx }) => commit(await tx())),
    after(PUBLICATION, async ({ journal }) => journalPublication(journal(), id)),
    after(READ_BACK, async ({ prepared, order }) => readBack(order.url, await prepared())),
  ];
}

/** The ids of all checks of a batch's gate, as its evidence names them. */
export const checksOf = (steps: readonly GateStep[]): string[] =>
  steps.flatMap(({ checks }) => checks.map(({ id }) => id));
