import { openTransaction, type Transaction } from '../../../prisma/transaction.ts';
import { type CheckResult, runCheck, runChecks } from '../../../verify/engine/check.ts';
import { countTables, expectations, judgeCounters, judgeCounts, tablesOf } from '../../../verify/engine/counts.ts';
import { digestInside } from '../../../verify/engine/digest.ts';
import { orphanCheck, partnerCheck, sameTenantCheck } from '../../../verify/engine/references.ts';
import { readCounters, since } from '../../../verify/engine/statement-counters.ts';
import { checkStructure } from '../../../verify/engine/structure.ts';
import { ruleChecks, runViews } from '../../../verify/engine/suite-checks.ts';
import { proveNeighbours, takeBaseline } from '../../baseline.ts';
import { loadBatch, loadBatchesBefore } from '../../batches.ts';
import { anchorsOf } from '../../control/cast.ts';
import { closeGate } from '../../control/close-gate.ts';
import { checkApproval } from '../../control/control-checks.ts';
import { checkDemoPassword } from '../../control/demo-password.ts';
import { type Journal, journalDrill, journalPublication, journalWork } from '../../control/journal.ts';
import { actorFor, type ControlRoom } from '../../control/room.ts';
import { settledPhase } from '../../control/settle.ts';
import { checkLayerZero } from '../../layer-zero/check-layer-zero.ts';
import type { BatchId } from '../../mandate.ts';
import { observeEndUser, observeViewer } from '../../observe.ts';
import { describePlan } from '../../plan/batch-plan.ts';
import { digestOf } from '../../plan/digest.ts';
import { checkEmpty, checkServer, type Prepared, prepare, takeLock } from '../../preconditions.ts';
import { takeRole } from '../../privileges/take-role.ts';
import { checkUndone, commit, readBack } from '../../publish.ts';
import { drillRollback } from '../../rollback-drill.ts';
import { checkConstraints, seedScript } from '../../seed-script.ts';
import { tryWorkflow } from '../../try-workflow.ts';
import { viewersOf } from '../../viewers.ts';

/** Whose gate, where, and by whom it is recorded. */
export interface GateOrder {
  room: ControlRoom;
  url: string;
  batch: BatchId;
  /** The day of the approval. */
  anchor: string;
}

/**
 * The steps of a gate in their order, in this process and without Vitest, which takes longer to begin than a gate takes
 * to run. That it sends what the gate sends, statement for statement, is compared before anything rests on it.
 *
 * @throws what a step throws, after the ledger was completed as the reporter does it
 */
export async function walkGate(order: GateOrder): Promise<void> {
  const checks: CheckResult[] = [];
  try {
    await walkSteps(order, (...found) => {
      checks.push(...found);
      const red = found.find(({ verdict }) => verdict !== 'PROVEN');
      if (red) throw new Error(`check ${red.id} is not proven`);
    });
  } finally {
    const proven = checks.some(({ id }) => id === 'publish.read-back');
    const verdict = proven ? 'PROVEN' : 'NOT PROVEN';
    await closeGate(order.room, order.url, { batch: order.batch, verdict, checks }, digestOf({ verdict }));
  }
}

type Prove = (...found: CheckResult[]) => void;

async function walkSteps({ room, url, batch, anchor }: GateOrder, prove: Prove): Promise<void> {
  const journal: Journal = { room, url, executor: actorFor(room, 'executor') };
  const loaded = await loadBatch(batch);
  await using tx = await openTransaction(url);
  prove(await checkServer(tx), await takeLock(tx));
  const phase = await settledPhase(room, url, journal.executor, 'executor');
  const prepared = await prepare(tx, anchor, loaded, await loadBatchesBefore(batch, anchorsOf(phase, anchor)));
  prove(await takeRole(tx, 'executor', prepared.catalog));
  prove(await checkLayerZero(tx), await checkDemoPassword(tx, room.played), await checkEmpty(tx, prepared));
  const plan = await describePlan(tx, url, batch, prepared);
  const moment = { plan, executor: journal.executor.name, now: new Date(), folder: room.folder };
  prove(checkApproval(phase, batch, moment));
  prove(await journalWork(tx, journal, 'gate', [batch]));
  const baseline = await takeBaseline(tx, prepared.checkScope);
  for (const seed of loaded.seeds) prove((await seedScript(tx, seed, prepared.plan, baseline)).result);
  prove(await checkConstraints(tx));
  const counts = await countTables(tx, prepared.contracts, prepared.earlier, prepared.checkScope);
  prove(judgeCounters(since(baseline.counters, await readCounters(tx)), counts));
  for (const table of tablesOf(prepared.contracts)) prove(judgeCounts(table, counts));
  await walkReferences(tx, prepared, prove);
  prove((await proveNeighbours(tx, prepared.checkScope, baseline, counts)).result);
  await walkContracts(tx, prepared, prove);
  const seeded = await digestInside(tx, prepared.checkScope.graph, prepared.checkScope.values);
  await walkWorkflows(tx, prepared, prove);
  const drill = await drillRollback(tx, prepared, baseline, seeded);
  prove(...drill.checks);
  await journalDrill(journal, batch, drill.evidence);
  prove(await checkUndone(tx, prepared, seeded), await checkStructure(tx, baseline.structure), await commit(tx));
  prove(await journalPublication(journal, batch), await readBack(url, prepared));
}

async function walkReferences(tx: Transaction, prepared: Prepared, prove: Prove): Promise<void> {
  const { contracts, earlier, checkScope, plan } = prepared;
  const promised = expectations([...earlier, ...contracts]);
  const tables = tablesOf(contracts);
  const tenants = [...new Set(plan.scripts.flatMap((script) => script.tenants))];
  prove(
    ...(await runChecks(
      tx,
      tables.map((table) => orphanCheck(table, checkScope, promised)),
    )),
  );
  prove(await runCheck(tx, partnerCheck(tenants, checkScope)));
  prove(
    ...(await runChecks(
      tx,
      tables.map((table) => sameTenantCheck(table, checkScope, promised)),
    )),
  );
}

async function walkContracts(tx: Transaction, prepared: Prepared, prove: Prove): Promise<void> {
  const { contracts, checkScope, plan } = prepared;
  const tenants = [...new Set(plan.scripts.flatMap((script) => script.tenants))];
  for (const contract of contracts) prove(...(await runChecks(tx, ruleChecks(contract, checkScope))));
  for (const viewer of viewersOf(tenants)) prove((await observeViewer(tx, viewer, prepared)).result);
  for (const user of contracts.flatMap(({ endUsers }) => endUsers)) {
    prove((await observeEndUser(tx, user, prepared)).result);
  }
  for (const { views } of contracts) prove(...(await runViews(tx, views, checkScope)));
}

async function walkWorkflows(tx: Transaction, { contracts, checkScope }: Prepared, prove: Prove): Promise<void> {
  for (const workflow of contracts.flatMap(({ workflows }) => workflows)) {
    prove((await tryWorkflow(tx, workflow, checkScope)).result);
  }
}
