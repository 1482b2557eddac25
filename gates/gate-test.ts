import { test as base, inject } from 'vitest';
import { openTransaction, type Session } from '../prisma/transaction.ts';
import { type CheckResult, runChecks } from '../verify/engine/check.ts';
import type { Contract, View } from '../verify/engine/contract.ts';
import { countTables, expectations, tablesOf } from '../verify/engine/counts.ts';
import { digestInside } from '../verify/engine/digest.ts';
import { orphanCheck, sameTenantCheck } from '../verify/engine/references.ts';
import { showViews } from '../verify/engine/shown-views.ts';
import { readCounters, since } from '../verify/engine/statement-counters.ts';
import { type CheckScope, judgeViews, ruleChecks } from '../verify/engine/suite-checks.ts';
import { takeBaseline } from './baseline.ts';
import { type Batch, loadBatchesBefore } from './batches.ts';
import { anchorsOf } from './control/cast.ts';
import { recordOf } from './control/phase.ts';
import { actorFor } from './control/room.ts';
import { settledPhase } from './control/settle.ts';
import type { BatchId } from './mandate.ts';
import { viewEvidenceOf } from './observe.ts';
import { type Prepared, prepare } from './preconditions.ts';
import { drillRollback } from './rollback-drill.ts';

function byId<Result extends { id: string }>(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map((result) => [result.id, result]));
}

/** What one gate file is about. */
export interface GateFile {
  id: BatchId;
  batch: Batch;
}

/**
 * The fixtures of a gate file. Each is made once, by the first test that asks for it, and needs the ones
 * before it, so the order of the tests is the order of the work. The transaction is one of them: what no
 * test committed, its end rolls back.
 */
export function gateTest({ id, batch }: GateFile) {
  return base
    .extend('tx', { scope: 'file' }, async ({}, { onCleanup }) => {
      const tx = await openTransaction(inject('target').url);
      onCleanup(async () => tx.rollback());
      return tx;
    })
    .extend('phase', { scope: 'file' }, async () =>
      settledPhase(inject('room'), inject('target').url, actorFor(inject('room'), 'executor'), 'executor'),
    )
    .extend('prepared', { scope: 'file' }, async ({ tx, phase }) => {
      const anchor = recordOf(phase, id).approval?.fact.anchorDate ?? inject('anchor');
      return prepare(tx, anchor, batch, await loadBatchesBefore(id, anchorsOf(phase, anchor)));
    })
    .extend('baseline', { scope: 'file' }, async ({ tx, prepared }) => takeBaseline(tx, prepared.checkScope))
    .extend('counts', { scope: 'file' }, async ({ tx, prepared }) =>
      countTables(tx, prepared.contracts, prepared.earlier, prepared.checkScope),
    )
    .extend('counters', { scope: 'file' }, async ({ tx, baseline }) => since(baseline.counters, await readCounters(tx)))
    .extend('seeded', { scope: 'file' }, async ({ tx, prepared: { checkScope } }) =>
      digestInside(tx, checkScope.graph, checkScope.values),
    )
    .extend('orphans', { scope: 'file' }, async ({ tx, prepared }) =>
      byId(await checkTables(tx, prepared, orphanCheck)),
    )
    .extend('boundaries', { scope: 'file' }, async ({ tx, prepared }) =>
      byId(await checkTables(tx, prepared, sameTenantCheck)),
    )
    .extend('rules', { scope: 'file' }, async ({ tx, prepared: { contracts, checkScope } }) =>
      byId(await inTurn(contracts, (contract) => runChecks(tx, ruleChecks(contract, checkScope)))),
    )
    .extend('views', { scope: 'file' }, async ({ tx, prepared: { contracts, checkScope } }) =>
      byId(await inTurn(contracts, (contract) => openViews(tx, contract.views, checkScope))),
    )
    .extend('drill', { scope: 'file' }, async ({ tx, prepared, baseline, seeded }) =>
      drillRollback(tx, prepared, baseline, seeded),
    );
}

/** One check a table, all of them in one statement. */
async function checkTables(
  session: Session,
  { contracts, earlier, checkScope }: Prepared,
  check: typeof orphanCheck,
): Promise<CheckResult[]> {
  const promised = expectations([...earlier, ...contracts]);
  return runChecks(
    session,
    tablesOf(contracts).map((table) => check(table, checkScope, promised)),
  );
}

/** One statement a contract, one after the other: a connection does one thing at a time. */
async function inTurn<Result>(
  contracts: readonly Contract[],
  work: (contract: Contract) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const contract of contracts) results.push(...(await work(contract)));
  return results;
}

/** Opens a contract's views: what each shows, and the verdict on it. */
async function openViews(session: Session, views: readonly View[], scope: CheckScope) {
  const started = performance.now();
  const shown = await showViews(session, views, scope);
  const results = judgeViews(shown, scope, performance.now() - started);
  return shown.map((view, index) => ({ id: view.view.id, shown: viewEvidenceOf(view), result: results[index] }));
}
