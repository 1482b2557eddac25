import type { Catalog } from '../prisma/catalog.ts';
import { HarnessError } from '../prisma/harness-error.ts';
import type { Scope } from '../prisma/scope.ts';
import { openTransaction, type Session, type Transaction } from '../prisma/transaction.ts';
import { type Check, type CheckIdentity, type CheckResult, conclude, runChecks } from '../verify/engine/check.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import type { View } from '../verify/engine/contract.ts';
import { countTables, expectations, type TableCount, tablesOf } from '../verify/engine/counts.ts';
import { type Digest, digestInside } from '../verify/engine/digest.ts';
import { orphanCheck, sameTenantCheck } from '../verify/engine/references.ts';
import { showViews } from '../verify/engine/shown-views.ts';
import { type Counters, readCounters, since } from '../verify/engine/statement-counters.ts';
import { generalChecks, judgeViews, ruleChecks, viewIdentity } from '../verify/engine/suite-checks.ts';
import { type Baseline, takeBaseline } from './baseline.ts';
import { type Batch, loadBatchesBefore } from './batches.ts';
import type { Moment } from './control/approval.ts';
import { anchorsOf } from './control/cast.ts';
import { type Journal, journalDrill } from './control/journal.ts';
import { type Phase, recordOf } from './control/phase.ts';
import { actorFor, type ControlRoom } from './control/room.ts';
import { settledPhase } from './control/settle.ts';
import type { DrillEvidence, ViewEvidence } from './evidence.ts';
import type { BatchId } from './mandate.ts';
import { viewEvidenceOf } from './observe.ts';
import { describePlan } from './plan/batch-plan.ts';
import { type Prepared, prepare } from './preconditions.ts';
import { takeRole } from './privileges/take-role.ts';
import { type Drill, drillRollback } from './rollback-drill.ts';

/** Whose gate, where, and by whom it is recorded. */
export interface GateOrder {
  id: BatchId;
  batch: Batch;
  url: string;
  room: ControlRoom;
  kind: 'rehearsal' | 'staging';
  /** The day of the data, where no approval names another. */
  anchor: string;
}

/** A view as it was opened, and the verdict on it. */
export interface OpenedView {
  id: string;
  /** Nothing, where the query could not be answered. */
  shown?: ViewEvidence;
  result: CheckResult | undefined;
}

/** What the steps of a gate need. Each is made once, by the first step that asks for it. */
export interface GateContext {
  order: GateOrder;
  tx: () => Promise<Transaction>;
  phase: () => Promise<Phase>;
  /** Partner and tenants as the database has them. */
  scope: () => Promise<Scope>;
  /** The structure that the plan is held against. */
  catalog: () => Promise<Catalog>;
  prepared: () => Promise<Prepared>;
  /** What the approval is compared with. */
  moment: () => Promise<Moment>;
  journal: () => Journal;
  /** From here on the transaction has the executor's privileges, where they fit. */
  takeRole: () => Promise<CheckResult>;
  baseline: () => Promise<Baseline>;
  counts: () => Promise<readonly TableCount[]>;
  /** What PostgreSQL counted since the baseline. */
  counters: () => Promise<Counters>;
  orphans: (table: string) => Promise<CheckResult | undefined>;
  boundary: (table: string) => Promise<CheckResult | undefined>;
  /** What holds for every table, of one. */
  general: (table: string) => Promise<CheckResult | undefined>;
  rule: (id: string) => Promise<CheckResult | undefined>;
  view: (id: string) => Promise<OpenedView | undefined>;
  /** The demo rows as they were proven. */
  seeded: () => Promise<Digest>;
  drill: () => Promise<Drill>;
  /** Writes down that the drill was proven. */
  recordDrill: (evidence: DrillEvidence) => Promise<void>;
}

/**
 * One transaction from the first precondition to the COMMIT. What no step committed, disposing of it rolls back. Tables,
 * rules and views are asked together: one statement a family or a contract.
 */
export class LiveGate implements GateContext, AsyncDisposable {
  readonly order: GateOrder;
  readonly #made = new Map<string, Promise<unknown>>();
  #opened: Transaction | undefined;

  constructor(order: GateOrder) {
    this.order = order;
  }

  tx = async () =>
    this.#once('tx', async () => {
      this.#opened = await openTransaction(this.order.url);
      return this.#opened;
    });

  phase = async () =>
    this.#once('phase', async () => settledPhase(this.order.room, this.order.url, this.journal().executor, 'executor'));

  prepared = async () =>
    this.#once('prepared', async () => {
      const { id, batch, anchor } = this.order;
      const phase = await this.phase();
      const day = recordOf(phase, id).approval?.fact.anchorDate ?? anchor;
      return prepare(await this.tx(), day, batch, await loadBatchesBefore(id, anchorsOf(phase, day)));
    });

  scope = async () => (await this.prepared()).scope;

  catalog = async () => (await this.prepared()).catalog;

  moment = async () => {
    const { url, id, room } = this.order;
    const plan = await describePlan(await this.tx(), url, id, await this.prepared());
    return { plan, executor: this.journal().executor.name, now: new Date(), folder: room.folder };
  };

  journal = () => {
    const { room, url } = this.order;
    return { room, url, executor: actorFor(room, 'executor') };
  };

  takeRole = async () => takeRole(await this.tx(), 'executor', await this.catalog());

  baseline = async () =>
    this.#once('baseline', async () => takeBaseline(await this.tx(), (await this.prepared()).checkScope));

  counts = async () =>
    this.#once('counts', async () => {
      const { contracts, earlier, checkScope } = await this.prepared();
      return countTables(await this.tx(), contracts, earlier, checkScope);
    });

  counters = async () =>
    this.#once('counters', async () => since((await this.baseline()).counters, await readCounters(await this.tx())));

  orphans = async (table: string) => this.#oneOf('orphans', `orphans.${table}`, async () => this.#tables(orphanCheck));

  boundary = async (table: string) =>
    this.#oneOf('boundary', `boundary.${table}`, async () => this.#tables(sameTenantCheck));

  general = async (table: string) =>
    this.#oneOf('general', `general.${table}`, async () => {
      const { contracts, checkScope, catalog } = await this.prepared();
      return this.#checks(generalChecks(catalog, tablesOf(contracts), checkScope));
    });

  rule = async (id: string) =>
    this.#oneOf('rules', id, async () => {
      const { contracts, checkScope } = await this.prepared();
      return inTurn(contracts, async (contract) => this.#checks(ruleChecks(contract, checkScope)));
    });

  view = async (id: string) =>
    this.#oneOf('views', id, async () => {
      const { contracts, checkScope } = await this.prepared();
      const tx = await this.tx();
      const open = async (views: readonly View[]) => openViews(tx, views, checkScope);
      return inTurn(contracts, async ({ views }) =>
        this.#together(views, open, (view, error) => ({ id: view.id, result: unanswered(viewIdentity(view), error) })),
      );
    });

  seeded = async () =>
    this.#once('seeded', async () => {
      const { checkScope } = await this.prepared();
      return digestInside(await this.tx(), checkScope.graph, checkScope.values);
    });

  drill = async () =>
    this.#once('drill', async () =>
      drillRollback(await this.tx(), await this.prepared(), await this.baseline(), await this.seeded()),
    );

  recordDrill = async (evidence: DrillEvidence) => journalDrill(this.journal(), this.order.id, evidence);

  /** Statements that the transaction has sent; opens none. */
  get roundTrips(): number {
    return this.#opened?.roundTrips ?? 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened?.rollback();
  }

  #once<Made>(what: string, make: () => Promise<Made>): Promise<Made> {
    const made = (this.#made.get(what) as Promise<Made> | undefined) ?? make();
    this.#made.set(what, made);
    return made;
  }

  async #oneOf<Result extends { id: string }>(what: string, id: string, make: () => Promise<Result[]>) {
    const byId = await this.#once(what, async () => new Map((await make()).map((result) => [result.id, result])));
    return byId.get(id);
  }

  async #tables(check: typeof orphanCheck): Promise<CheckResult[]> {
    const { contracts, earlier, checkScope } = await this.prepared();
    const promised = expectations([...earlier, ...contracts]);
    return this.#checks(tablesOf(contracts).map((table) => check(table, checkScope, promised)));
  }

  async #checks(checks: readonly Check[]): Promise<CheckResult[]> {
    const tx = await this.tx();
    return this.#together(checks, async (asked) => runChecks(tx, asked), unanswered);
  }

  /**
   * Asks many at once; where PostgreSQL cannot answer that, one by one, so that only those are red which it cannot answer.
   * They read only, so all of them share one savepoint.
   */
  async #together<Asked, Result>(
    many: readonly Asked[],
    ask: (asked: readonly Asked[]) => Promise<Result[]>,
    failed: (one: Asked, error: HarnessError) => Result,
  ): Promise<Result[]> {
    const tx = await this.tx();
    await this.#once('savepoint', async () => tx.run('SAVEPOINT asked'));
    return ask(many).catch(async (error: unknown) => {
      if (!isUnanswered(error)) throw error;
      await tx.run('ROLLBACK TO SAVEPOINT asked');
      if (many.length === 1) return many.map((one) => failed(one, error));
      return inTurn(many, async (one) => this.#together([one], ask, failed));
    });
  }
}

/** One after the other: a connection does one thing at a time. */
async function inTurn<One, Result>(many: readonly One[], work: (one: One) => Promise<Result[]>): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of many) results.push(...(await work(one)));
  return results;
}

const isUnanswered = (error: unknown): error is HarnessError =>
  error instanceof HarnessError && error.code === 'D3_STATEMENT_FAILED';

/** A check that PostgreSQL could not answer: a column that is not there, a division by zero. */
function unanswered(check: CheckIdentity, { failure }: HarnessError): CheckResult {
  const violations = [{ subject: `the query of ${check.id}`, have: failure.have, want: 'an answer' }];
  return conclude(check, { examined: 0, violationCount: 1, violations, durationMs: 0 });
}

/** Opens views: what each shows, and the verdict on it. */
export async function openViews(session: Session, views: readonly View[], scope: CheckScope): Promise<OpenedView[]> {
  const started = performance.now();
  const shown = await showViews(session, views, scope);
  const results = judgeViews(shown, scope, performance.now() - started);
  return shown.map((view, index) => ({ id: view.view.id, shown: viewEvidenceOf(view), result: results[index] }));
}
