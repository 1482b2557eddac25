import { readCatalog } from '../../prisma/catalog.ts';
import { resolveScope } from '../../prisma/scope.ts';
import { runCheck } from '../../verify/engine/check.ts';
import { countTables, expectations } from '../../verify/engine/counts.ts';
import { orphanCheck, sameTenantCheck } from '../../verify/engine/references.ts';
import { type Counters, readCounters, since } from '../../verify/engine/statement-counters.ts';
import { generalChecks, ruleChecks } from '../../verify/engine/suite-checks.ts';
import { rehearsalRoomAt } from '../control/room.ts';
import { type GateContext, type GateOrder, openViews } from '../gate-context.ts';
import { checkPrivileges } from '../privileges/check-privileges.ts';
import { privilegesNeeded } from '../privileges/needed.ts';
import { drillRollback } from '../rollback-drill.ts';
import { type SeededStage, type Stage, together } from './stage.ts';

/**
 * What the steps of a gate need, in whatever state a stage's transaction is: everything is read anew, since a fault may have
 * changed it, and a table, a rule or a view is asked alone. A stage keeps no records: those have faults of their own.
 */
export class StageGate implements GateContext {
  readonly order: GateOrder;
  readonly #stage: Stage | SeededStage;
  readonly #before: Counters;

  /** @param before what PostgreSQL had counted before the fault */
  constructor(stage: Stage | SeededStage, before: Counters) {
    const { id, batch, url, anchor } = stage;
    this.order = { id, batch, url, anchor, kind: 'rehearsal', room: rehearsalRoomAt('') };
    this.#stage = stage;
    this.#before = before;
  }

  tx = async () => this.#stage.tx;

  scope = async () => resolveScope(this.#stage.tx);

  catalog = async () => readCatalog(this.#stage.tx);

  prepared = async () => this.#stage.prepared;

  baseline = async () => this.#stage.baseline;

  takeRole = async () => checkPrivileges(this.#stage.tx, await privilegesNeeded(this.#stage.prepared.catalog));

  counts = async () => {
    const { contracts, earlier, checkScope } = this.#stage.prepared;
    return countTables(this.#stage.tx, contracts, earlier, checkScope);
  };

  counters = async () => together(this.#stage.written, since(this.#before, await readCounters(this.#stage.tx)));

  orphans = async (table: string) => this.#table(table, orphanCheck);

  boundary = async (table: string) => this.#table(table, sameTenantCheck);

  general = async (table: string) => {
    const [check] = generalChecks(this.#stage.prepared.catalog, [table], this.#stage.prepared.checkScope);
    return check && runCheck(this.#stage.tx, check);
  };

  rule = async (id: string) => {
    const { contracts, checkScope } = this.#stage.prepared;
    const checks = contracts.flatMap((contract) =>
      ruleChecks({ ...contract, rules: contract.rules.filter((rule) => rule.id === id) }, checkScope),
    );
    return checks[0] && runCheck(this.#stage.tx, checks[0]);
  };

  view = async (id: string) => {
    const { contracts, checkScope } = this.#stage.prepared;
    const views = contracts.flatMap((contract) => contract.views).filter((view) => view.id === id);
    return (await openViews(this.#stage.tx, views, checkScope))[0];
  };

  seeded = async () => {
    if ('seeded' in this.#stage) return this.#stage.seeded;
    throw new Error('nothing is seeded at this stage');
  };

  drill = async () => drillRollback(this.#stage.tx, this.#stage.prepared, this.#stage.baseline, await this.seeded());

  recordDrill = async () => {};

  phase = noRecords;

  moment = noRecords;

  journal = (): never => {
    throw new Error('a stage keeps no records');
  };

  async #table(table: string, check: typeof orphanCheck) {
    const { contracts, earlier, checkScope } = this.#stage.prepared;
    return runCheck(this.#stage.tx, check(table, checkScope, expectations([...earlier, ...contracts])));
  }
}

async function noRecords(): Promise<never> {
  throw new Error('a stage keeps no records');
}
