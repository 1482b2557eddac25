import { type Catalog, readCatalog } from '../prisma/catalog.ts';
import { schemaFacts } from '../prisma/schema-fit.ts';
import { resolveScope, type Scope } from '../prisma/scope.ts';
import { readServerFacts, serverRequirements } from '../prisma/server.ts';
import type { Session } from '../prisma/transaction.ts';
import { type Calendar, makeCalendar } from '../seeds/calendar.ts';
import { type Plan, planSeeds } from '../seeds/plan.ts';
import { type CheckIdentity, type CheckResult, compare } from '../verify/engine/check.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import type { Contract } from '../verify/engine/contract.ts';
import { countTables, expectations, type TableCount } from '../verify/engine/counts.ts';
import { buildOwnershipGraph } from '../verify/engine/ownership.ts';
import { type Batch, type BatchesOn, type DatedBatch, loadBatchesOn } from './batches.ts';

/** Where everything is, and what it is asked with. */
export interface Ground {
  scope: Scope;
  calendar: Calendar;
  catalog: Catalog;
  checkScope: CheckScope;
}

/** Everything that is settled before the first row is written. */
export interface Prepared extends Ground {
  plan: Plan;
  /** Contracts of this batch, and of the batches before it. */
  contracts: readonly Contract[];
  earlier: readonly Contract[];
}

/**
 * Resolves scope and catalog, reading only: enough for who looks at rows and plans none.
 *
 * @throws D3_SCOPE_UNRESOLVED, D3_ANCHOR_MALFORMED
 */
export async function survey(session: Session, anchor: string, contracts: readonly Contract[]): Promise<Ground> {
  return surveyOn(session, anchor, await readCatalog(session), contracts);
}

/** The same under the contracts of all batches that fit the database. */
export async function surveyAll(session: Session, anchor: string): Promise<Ground & BatchesOn> {
  const catalog = await readCatalog(session);
  const batches = await loadBatchesOn(catalog);
  return { ...(await surveyOn(session, anchor, catalog, batches.contracts)), ...batches };
}

async function surveyOn(
  session: Session,
  anchor: string,
  catalog: Catalog,
  contracts: readonly Contract[],
): Promise<Ground> {
  const calendar = makeCalendar(anchor);
  const scope = await resolveScope(session);
  const tenantIds = new Map([...scope.tenants].map(([slug, tenant]) => [slug, tenant.id]));
  const checkScope = {
    graph: buildOwnershipGraph(catalog, contracts),
    values: {
      tenants: [...tenantIds.values()],
      partner: scope.partner.id,
      today: calendar.today,
      now: calendar.now,
    },
    tenantIds,
  };
  return { scope, calendar, catalog, checkScope };
}

/**
 * Resolves scope, catalog and plan, reading only.
 *
 * @param earlier the batches before this one, whose rows it may refer to
 * @throws D3_SCOPE_UNRESOLVED, D3_ANCHOR_MALFORMED, and the refusals of {@link planSeeds}
 */
export async function prepare(
  session: Session,
  anchor: string,
  batch: Batch,
  earlier: readonly DatedBatch[] = [],
): Promise<Prepared> {
  const earlierContracts = earlier.flatMap((each) => each.batch.contracts);
  const ground = await survey(session, anchor, [...earlierContracts, ...batch.contracts]);
  const plan = planSeeds(batch.seeds, ground.scope, ground.calendar, planEarlier(ground.scope, earlier));
  return { ...ground, plan, contracts: batch.contracts, earlier: earlierContracts };
}

/** What earlier batches wrote, each dated from its own day. */
function planEarlier(scope: Scope, earlier: readonly DatedBatch[]): Plan {
  const scripts = earlier.reduce<Plan['scripts']>((planned, { batch, anchor }) => {
    const { scripts: more } = planSeeds(batch.seeds, scope, makeCalendar(anchor), { scripts: planned });
    return [...planned, ...more];
  }, []);
  return { scripts };
}

export const SERVER: CheckIdentity = {
  id: 'pre.server',
  title: 'the server is one that proofs can rest on',
  clauses: ['9.c'],
};

export async function checkServer(session: Session): Promise<CheckResult> {
  const facts = await readServerFacts(session);
  return compare(SERVER, serverRequirements(facts));
}

/** Key of the advisory lock that whoever writes rows holds until the transaction ends. */
export const EXECUTOR_LOCK = "hashtextextended('webwaka d3 demo seeding', 0)";

export const LOCK: CheckIdentity = {
  id: 'pre.lock',
  title: 'no other executor is at work on this database',
  clauses: ['1.b'],
};

/** Takes the advisory lock that lets one executor at a time work on a database; it ends with the transaction. */
export async function takeLock(session: Session): Promise<CheckResult> {
  const [row] = await session.rows<{ locked: boolean }>(`SELECT pg_try_advisory_xact_lock(${EXECUTOR_LOCK}) AS locked`);
  return compare(LOCK, [
    { subject: 'executor lock', have: row?.locked ? 'ours' : 'held by another session', want: 'ours' },
  ]);
}

export const SCOPE: CheckIdentity = {
  id: 'pre.scope',
  title: 'partner, tenants and persona accounts resolve, each exactly once',
  clauses: ['2.a', '2.b', '6.1.a', '6.1.b', '6.1.c'],
};

/** Reaching this is the proof: an unresolved scope throws, naming everything that is wrong with it. */
export function checkScopeResolved({ scope }: Pick<Prepared, 'scope'>): CheckResult {
  return compare(
    SCOPE,
    [...scope.tenants.values()].map(({ slug }) => ({ subject: slug, have: 'resolved', want: 'resolved' })),
  );
}

function tally(entries: readonly { table: string; count: number }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { table, count } of entries) sums.set(table, (sums.get(table) ?? 0) + count);
  return sums;
}

export const VOLUMES: CheckIdentity = {
  id: 'pre.volumes',
  title: 'the plan keeps to the agreed volumes, table by table',
  clauses: ['6.2.a', '6.2.b', '6.2.c', '6.2.d'],
};

/** What the scripts plan against what the contracts promise, before a row is written. */
export function checkVolumes({ plan, contracts }: Prepared): CheckResult {
  const promised = tally(expectations(contracts).map(({ table, rows }) => ({ table, count: rows })));
  const planned = tally(
    plan.scripts.flatMap(({ tables }) => tables.map(({ table, rows }) => ({ table, count: rows.length }))),
  );
  return compare(
    VOLUMES,
    [...new Set([...promised.keys(), ...planned.keys()])].map((table) => ({
      subject: table,
      have: `${planned.get(table) ?? 0} rows`,
      want: `${promised.get(table) ?? 0} rows`,
    })),
  );
}

export const SCHEMA: CheckIdentity = {
  id: 'pre.schema',
  title: 'the live schema has every column that the plan fills',
  clauses: ['9.c', '11.b'],
};

export function checkSchema({ catalog, plan }: Pick<Prepared, 'catalog' | 'plan'>): CheckResult {
  const planned = plan.scripts.flatMap(({ tables }) => tables);
  return compare(SCHEMA, schemaFacts(catalog, planned));
}

export const EMPTY: CheckIdentity = {
  id: 'pre.empty',
  title: 'the tenants hold no rows of this batch yet',
  clauses: ['5.b', '6.2.b'],
};

/** A second run meets its own rows here, refuses, and changes nothing. One fact a tenant. */
export async function checkEmpty(session: Session, { contracts, earlier, checkScope }: Prepared): Promise<CheckResult> {
  const counts = await countTables(session, contracts, earlier, checkScope);
  const byTenant = Map.groupBy(counts, ({ tenant }) => tenant);
  return compare(
    EMPTY,
    [...byTenant].map(([tenant, tables]) => ({ subject: tenant, have: wordRows(tables), want: 'no rows' })),
  );
}

function wordRows(tables: readonly TableCount[]): string {
  const filled = tables.filter(({ found }) => found > 0);
  const rows = filled.reduce((sum, { found }) => sum + found, 0);
  if (rows === 0) return 'no rows';
  return `${rows} rows in ${filled.length} tables of this batch; run "npm run cleanup" before seeding again`;
}
