import type { Session } from '../../prisma/transaction.ts';
import { type BoundSql, bind, type NamedValues } from './bind.ts';
import { type CheckIdentity, type CheckResult, compare } from './check.ts';
import type { CheckScope } from './check-scope.ts';
import type { Contract } from './contract.ts';
import { isLayerZeroRow } from './layer-zero.ts';
import { ownerNames, PARTNER } from './owners.ts';
import type { OwnershipGraph } from './ownership.ts';
import { inScope, ownerOf } from './ownership-sql.ts';
import { type Counters, wordCounter } from './statement-counters.ts';

/** Rows of one table that one tenant should have, or the partner itself. */
export interface Expectation {
  table: string;
  /** A slug, or `partner`. */
  tenant: string;
  rows: number;
}

/** Expected, written by this transaction, and found: three numbers that must be one. */
export interface TableCount {
  table: string;
  tenant: string;
  expected: number;
  written: number;
  found: number;
}

/** What the contracts promise, added up where several promise rows of the same table. */
export function expectations(contracts: readonly Contract[]): Expectation[] {
  const sums = new Map<string, Expectation>();
  for (const contract of contracts) {
    for (const [table, { rows }] of Object.entries(contract.tables)) {
      for (const [tenant, count] of Object.entries(rows)) {
        const key = `${table} ${tenant}`;
        sums.set(key, { table, tenant, rows: (sums.get(key)?.rows ?? 0) + count });
      }
    }
  }
  return [...sums.values()];
}

/** The tables that the contracts promise rows of, each once. */
export function tablesOf(contracts: readonly Contract[]): string[] {
  return [...new Set(contracts.flatMap((contract) => Object.keys(contract.tables)))];
}

interface OwnedCount {
  table: string;
  tenantId: string;
  found: number;
  written: number;
}

/**
 * Counts the rows of each table by the tenant that owns them, layer 0 left out, in one statement.
 * `written` are those that carry this transaction's own id.
 */
export async function countByOwner(
  session: Session,
  graph: OwnershipGraph,
  tables: readonly string[],
  values: NamedValues,
): Promise<OwnedCount[]> {
  const parts = tables.map(
    (table) => `
      SELECT '${table}' AS "table", ${ownerOf(graph, table)} AS "tenantId", count(*)::int AS found,
        (count(*) FILTER (WHERE t.xmin = pg_current_xact_id()::xid))::int AS written
      FROM "${table}" t WHERE ${inScope(graph, table)} AND NOT (${isLayerZeroRow(table)}) GROUP BY 2`,
  );
  const bound = bind(graph, parts.join(' UNION ALL '), values);
  return session.rows<OwnedCount>(bound.sql, ...bound.values);
}

/**
 * Sets what the batch's contracts promise beside what this transaction wrote and what is there now.
 * Rows that earlier batches promised for the same table are not counted as found.
 */
export async function countTables(
  session: Session,
  batch: readonly Contract[],
  earlier: readonly Contract[],
  scope: CheckScope,
): Promise<TableCount[]> {
  const promised = expectations(batch);
  const before = new Map(expectations(earlier).map(({ table, tenant, rows }) => [`${table} ${tenant}`, rows]));
  const slugs = ownerNames(scope);
  const counts = new Map<string, TableCount>();
  for (const { table, tenant, rows } of promised) {
    counts.set(`${table} ${tenant}`, { table, tenant, expected: rows, written: 0, found: 0 });
  }
  const tables = [...new Set(promised.map(({ table }) => table))];
  for (const { table, tenantId, found, written } of await countByOwner(session, scope.graph, tables, scope.values)) {
    const tenant = slugs.get(tenantId) ?? tenantId;
    const key = `${table} ${tenant}`;
    const expected = counts.get(key)?.expected ?? 0;
    counts.set(key, { table, tenant, expected, written, found: found - (before.get(key) ?? 0) });
  }
  return [...counts.values()];
}

/** {@link judgeCounts} of a table. */
export const countsIdentity = (table: string): CheckIdentity => ({
  id: `counts.${table}`,
  title: `${table} has as many rows as agreed`,
  clauses: ['6.1.d', '6.2.a', '8.1.a'],
});

/** Expected = written = found, for one table. */
export function judgeCounts(table: string, counts: readonly TableCount[]): CheckResult {
  const facts = counts
    .filter((count) => count.table === table)
    .map(({ tenant, expected, written, found }) => ({
      subject: `${table} of ${tenant}`,
      have: `${written} written, ${found} found`,
      want: `${expected} written, ${expected} found`,
    }));
  return compare(countsIdentity(table), facts);
}

/** What {@link judgeCounts} looked at, as a statement of its own: one table's rows by owner, layer 0 left out. */
export function countQuery({ graph, values }: CheckScope, table: string): BoundSql {
  return bind(
    graph,
    `SELECT coalesce((SELECT slug FROM "Tenant" WHERE id = ${ownerOf(graph, table)}), '${PARTNER}') AS tenant, count(*) AS found
    FROM "${table}" t WHERE ${inScope(graph, table)} AND NOT (${isLayerZeroRow(table)}) GROUP BY 1 ORDER BY 1`,
    values,
  );
}

export const COUNTERS: CheckIdentity = {
  id: 'counts.postgresql',
  title: "PostgreSQL's own counters show the agreed inserts and nothing else",
  clauses: ['8.1.a', '8.1.c', '2.a', '2.f'],
};

/** PostgreSQL's own counters agree, for every table there is: nothing updated, deleted or written elsewhere. */
export function judgeCounters(counters: Counters, counts: readonly TableCount[]): CheckResult {
  const expected = new Map<string, number>();
  for (const count of counts) expected.set(count.table, (expected.get(count.table) ?? 0) + count.expected);
  const facts = [...counters].map(([table, counter]) => ({
    subject: table,
    have: wordCounter(counter),
    want: wordCounter({ inserted: expected.get(table) ?? 0, updated: 0, deleted: 0, fileNode: 'same' }),
  }));
  return compare(COUNTERS, facts);
}
