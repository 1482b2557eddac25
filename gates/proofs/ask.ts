import { readCatalog } from '../../prisma/catalog.ts';
import { resolveScope } from '../../prisma/scope.ts';
import { type CheckResult, runCheck } from '../../verify/engine/check.ts';
import { countTables, expectations, judgeCounters, judgeCounts } from '../../verify/engine/counts.ts';
import { orphanCheck, partnerCheck, sameTenantCheck } from '../../verify/engine/references.ts';
import { checkEndUser, checkViewer } from '../../verify/engine/roles.ts';
import { type Counters, readCounters, since } from '../../verify/engine/statement-counters.ts';
import { checkStructure } from '../../verify/engine/structure.ts';
import { ruleChecks, runViews } from '../../verify/engine/suite-checks.ts';
import { walkWorkflow } from '../../verify/engine/workflow.ts';
import { checkNeighbours } from '../baseline.ts';
import { checkDemoPassword } from '../control/demo-password.ts';
import { checkLayerZero } from '../layer-zero/check-layer-zero.ts';
import { checkEmpty, checkSchema, checkScopeResolved, checkServer } from '../preconditions.ts';
import { checkPrivileges } from '../privileges/check-privileges.ts';
import { privilegesNeeded } from '../privileges/needed.ts';
import { checkUndone } from '../publish.ts';
import { drillRollback } from '../rollback-drill.ts';
import { checkConstraints } from '../seed-script.ts';
import { viewersOf } from '../viewers.ts';
import { type SeededStage, type Stage, together } from './stage.ts';

/** Asks the checks of a gate one by one, as the gate asks them, in whatever state the transaction is. */

type Question = (stage: Stage) => Promise<CheckResult>;

const PRECONDITIONS: Readonly<Record<string, Question>> = {
  'pre.server': async ({ tx }) => checkServer(tx),
  'pre.scope': async ({ tx }) => checkScopeResolved({ scope: await resolveScope(tx) }),
  'pre.privileges': async ({ tx, prepared: { catalog } }) => checkPrivileges(tx, await privilegesNeeded(catalog)),
  'pre.layer-zero': async ({ tx }) => checkLayerZero(tx),
  'pre.password': async ({ tx }) => checkDemoPassword(tx, true),
  'pre.schema': async ({ tx, prepared }) => checkSchema({ ...prepared, catalog: await readCatalog(tx) }),
  'pre.empty': async ({ tx, prepared }) => checkEmpty(tx, prepared),
  'seed.constraints': async ({ tx }) => checkConstraints(tx),
  'publish.structure': async ({ tx, baseline }) => checkStructure(tx, baseline.structure),
};

/** One of the checks that need no more than the transaction and what was prepared. */
export async function askBefore(stage: Stage, check: string): Promise<CheckResult[]> {
  const question = PRECONDITIONS[check];
  if (!question) throw new Error(`no precondition "${check}"`);
  return [await question(stage)];
}

/**
 * A check of the rows.
 *
 * @param since what PostgreSQL had counted before the fault
 */
export async function askRows(stage: Stage, check: string, before: Counters): Promise<CheckResult[]> {
  const [family = '', ...rest] = check.split('.');
  const table = rest.join('.');
  if (check in PRECONDITIONS) return askBefore(stage, check);
  if (check === 'boundary.partner' || check === 'boundary.neighbours') return [await askBoundary(stage, check)];
  if (family === 'counts') return [await askCounts(stage, table, before)];
  if (family === 'role') return [await askRole(stage, check)];
  const { tx, prepared } = stage;
  const promised = expectations([...prepared.earlier, ...prepared.contracts]);
  if (family === 'orphans') return [await runCheck(tx, orphanCheck(table, prepared.checkScope, promised))];
  if (family === 'boundary') return [await runCheck(tx, sameTenantCheck(table, prepared.checkScope, promised))];
  return [await askSuite(stage, check)];
}

async function askCounts({ tx, prepared, written }: Stage, table: string, before: Counters): Promise<CheckResult> {
  const { contracts, earlier, checkScope } = prepared;
  const counts = await countTables(tx, contracts, earlier, checkScope);
  if (table !== 'postgresql') return judgeCounts(table, counts);
  return judgeCounters(together(written, since(before, await readCounters(tx))), counts);
}

async function askBoundary({ tx, prepared, batch, baseline }: Stage, check: string): Promise<CheckResult> {
  if (check === 'boundary.neighbours') return checkNeighbours(tx, prepared.checkScope, baseline, []);
  return runCheck(tx, partnerCheck([...new Set(batch.seeds.flatMap(({ tenants }) => tenants))], prepared.checkScope));
}

async function askRole({ tx, prepared, batch }: Stage, check: string): Promise<CheckResult> {
  const { contracts, earlier, checkScope } = prepared;
  const viewer = viewersOf(batch.seeds.flatMap(({ tenants }) => tenants)).find(({ id }) => id === check);
  if (viewer) return checkViewer(tx, viewer, contracts, checkScope, earlier);
  const user = contracts.flatMap(({ endUsers }) => endUsers).find(({ id }) => `role.${id}` === check);
  if (!user) throw new Error(`no viewer "${check}"`);
  return checkEndUser(tx, user, contracts, checkScope);
}

/** A rule, a view or a workflow of a suite. */
async function askSuite({ tx, prepared: { contracts, checkScope } }: Stage, check: string): Promise<CheckResult> {
  for (const contract of contracts) {
    const rules = contract.rules.filter(({ id }) => id === check);
    const [rule] = ruleChecks({ ...contract, rules }, checkScope);
    if (rule) return runCheck(tx, rule);
    const [view] = await runViews(
      tx,
      contract.views.filter(({ id }) => id === check),
      checkScope,
    );
    if (view) return view;
    const workflow = contract.workflows.find(({ id }) => id === check);
    if (workflow) return (await walkWorkflow(tx, workflow, checkScope)).result;
  }
  throw new Error(`no rule, view or workflow "${check}"`);
}

/** The drill's checks, or what is seen after it. */
export async function askDrill(stage: SeededStage, check: string): Promise<CheckResult[]> {
  const { tx, prepared, baseline, seeded } = stage;
  if (check === 'publish.undone') return [await checkUndone(tx, prepared, seeded)];
  if (check in PRECONDITIONS) return askBefore(stage, check);
  return (await drillRollback(tx, prepared, baseline, seeded)).checks;
}
