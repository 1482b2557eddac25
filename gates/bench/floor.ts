import type { Client } from 'pg';
import { type Session, type SqlValue, tryAndUndo } from '../../prisma/transaction.ts';
import { type BoundSql, bind, unionAll } from '../../verify/engine/bind.ts';
import { isLayerZeroRow } from '../../verify/engine/layer-zero.ts';
import type { OwnershipGraph, Reference } from '../../verify/engine/ownership.ts';
import { inScope, isPartnersOwn, ownerOf } from '../../verify/engine/ownership-sql.ts';
import { READABLE_TENANTS } from '../../verify/engine/roles.ts';
import { bindView } from '../../verify/engine/shown-views.ts';
import { ruleChecks } from '../../verify/engine/suite-checks.ts';
import { walkWorkflow } from '../../verify/engine/workflow.ts';
import type { Prepared } from '../preconditions.ts';
import { viewersOf } from '../viewers.ts';
import { deleteRows } from './delete-by-hand.ts';
import { copyPlan, plannedTables } from './write-paths.ts';

/** What is wrong with the rows, by name; nothing when all is well. */
export interface FloorFindings {
  counts: string[];
  references: string[];
  totals: string[];
  accounts: string[];
  views: string[];
  workflows: string[];
}

/**
 * The least that somebody would write by hand to check the same: COPY a table at a time, then one query each for all
 * counts, all orphans and tenant boundaries, all rules, what each account may read, all views; the workflows statement
 * by statement, and the rows taken back and brought again, both undone; COMMIT when all is well. No approval, ledger,
 * privileges, digests or schema, nothing of end users, and no words about what is wrong.
 *
 * @param spoil statements between writing and checking: a planted fault
 */
export async function seedByHand(
  client: Client,
  prepared: Prepared,
  spoil: readonly string[] = [],
): Promise<FloorFindings> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await copyPlan(client, prepared.plan, prepared.catalog);
  for (const statement of spoil) await client.query(statement);
  const findings = {
    counts: await names(client, wrongCounts(prepared)),
    references: await names(client, wrongReferences(prepared)),
    totals: await names(client, brokenRules(prepared)),
    accounts: await names(client, wrongAccounts(prepared)),
    views: await names(client, emptyViews(prepared)),
    workflows: await brokenWorkflows(client, prepared),
  };
  await tryAndUndo(sessionOn(client), async () => {
    await deleteRows(client, prepared);
    await copyPlan(client, prepared.plan, prepared.catalog);
  });
  const clean = Object.values(findings).every((found) => found.length === 0);
  await client.query(clean ? 'COMMIT' : 'ROLLBACK');
  return findings;
}

async function names(client: Client, { sql, values }: BoundSql): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql, values);
  return rows.map(({ name }) => name);
}

/** Tables whose demo tenants do not hold what was planned. */
function wrongCounts({ plan, checkScope: { graph, values } }: Prepared): BoundSql {
  const planned = new Map<string, number>();
  for (const { table, rows } of plannedTables(plan)) planned.set(table, (planned.get(table) ?? 0) + rows.length);
  const parts = [...planned].map(
    ([table, count]) =>
      `SELECT '${table}' AS name FROM "${table}" t WHERE ${inScope(graph, table)} AND NOT (${isLayerZeroRow(table)}) HAVING count(*) <> ${count}`,
  );
  return bind(graph, parts.join(' UNION ALL '), values);
}

/** References of the demo rows that lead to no row, or to another tenant's. */
function wrongReferences({ plan, checkScope: { graph, values } }: Prepared): BoundSql {
  const tables = new Set(plannedTables(plan).map(({ table }) => table));
  const parts = graph.references
    .filter(({ table }) => tables.has(table))
    .map((reference) => {
      const { table, column, parent, parentColumn } = reference;
      return `SELECT '${table}.${column}' AS name FROM "${table}" t LEFT JOIN "${parent}" p ON p."${parentColumn}" = t."${column}"
        WHERE ${inScope(graph, table)} AND t."${column}" IS NOT NULL AND (p."${parentColumn}" IS NULL OR ${strays(graph, reference)})
        HAVING count(*) > 0`;
    });
  return bind(graph, parts.join(' UNION ALL '), values);
}

function strays(graph: OwnershipGraph, { table, column, parent, acrossTenants }: Reference): string {
  if (acrossTenants) return 'false';
  const owner = ownerOf(graph, table);
  if (parent === 'Partner') return `t."${column}" <> :partner::text`;
  if (parent === 'User') {
    return `NOT EXISTS (SELECT FROM "TenantMembership" m WHERE m."userId" = t."${column}" AND m."tenantId" = ${owner} AND m."isActive")`;
  }
  if ((graph.owners.get(parent)?.kind ?? 'unowned') === 'unowned') return 'false';
  if (isPartnersOwn(graph, table)) return `(${inScope(graph, parent, 'p')}) IS NOT TRUE`;
  const want = isPartnersOwn(graph, parent) ? ':partner::text' : owner;
  return `${ownerOf(graph, parent, 'p')} IS DISTINCT FROM ${want}`;
}

/** Rules of the suites, totals among them, that a row breaks. */
function brokenRules({ contracts, checkScope }: Prepared): BoundSql {
  const checks = contracts.flatMap((contract) => ruleChecks(contract, checkScope));
  return unionAll(
    checks.map(({ id, query }) => ({
      sql: `SELECT '${id}' AS name FROM (${query.sql}) f WHERE f.have::text IS DISTINCT FROM f.want::text HAVING count(*) > 0`,
      values: query.values,
    })),
  );
}

/** Accounts that may read other tenants than they should. */
function wrongAccounts({ plan, checkScope: { tenantIds } }: Prepared): BoundSql {
  const viewers = viewersOf([...new Set(plan.scripts.flatMap(({ tenants }) => tenants))]);
  return unionAll(
    viewers.map(({ id, email, tenants }) => ({
      sql: `SELECT '${id}' AS name FROM (${READABLE_TENANTS}) r WHERE NOT (r.tenants @> $2::text[] AND r.tenants <@ $2::text[])`,
      values: [email, tenants.map((slug) => tenantIds.get(slug) ?? '')],
    })),
  );
}

function emptyViews({ contracts, checkScope }: Prepared): BoundSql {
  const views = contracts.flatMap((contract) => contract.views);
  return unionAll(
    views.map((view) => {
      const { sql, values } = bindView(view, checkScope);
      return { sql: `SELECT '${view.id}' AS name FROM (${sql}) v HAVING count(*) < ${view.atLeast}`, values };
    }),
  );
}

async function brokenWorkflows(client: Client, { contracts, checkScope }: Prepared): Promise<string[]> {
  const session = sessionOn(client);
  const broken: string[] = [];
  for (const workflow of contracts.flatMap((contract) => contract.workflows)) {
    const { result } = await tryAndUndo(session, async () => walkWorkflow(session, workflow, checkScope));
    if (result.verdict !== 'PROVEN') broken.push(workflow.id);
  }
  return broken;
}

function sessionOn(client: Client): Session {
  return {
    rows: async <Row>(sql: string, ...values: SqlValue[]) => (await client.query(sql, values)).rows as Row[],
    run: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
    roundTrips: 0,
  };
}
