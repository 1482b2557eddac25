import type { SqlValue } from '../../prisma/transaction.ts';
import type { OwnershipGraph } from './ownership.ts';
import { inScope, leadsTo, THE_TENANTS } from './ownership-sql.ts';

/** A statement ready to send. */
export interface BoundSql {
  sql: string;
  values: SqlValue[];
}

export type NamedValues = Readonly<Record<string, SqlValue>>;

/** Which rows of a table stand for `{table}`; `condition` speaks of the row as `t`. */
export type Visibility = (table: string) => 'tenants' | 'none' | { condition: string };

export const ALL_OF_THE_TENANTS: Visibility = () => 'tenants';

/**
 * Turns `{table}` into the rows that may be seen and `:name` into a parameter. What is seen is decided
 * here, in one place: the tenants in `:tenants`, narrowed by `visibility`.
 *
 * Casts (`::int`) are left alone; names start with a small letter.
 */
export function bind(
  graph: OwnershipGraph,
  sql: string,
  values: NamedValues,
  visibility: Visibility = ALL_OF_THE_TENANTS,
): BoundSql {
  const expanded = sql.replaceAll(/\{([A-Za-z_]\w*)\}/g, (_, table: string) => relation(graph, table, visibility));
  const used: string[] = [];
  const numbered = expanded.replaceAll(/(?<!:):([a-z]\w*)/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`:${name} has no value; there are ${Object.keys(values).join(', ')}`);
    if (!used.includes(name)) used.push(name);
    return `$${used.indexOf(name) + 1}`;
  });
  return { sql: numbered, values: used.map((name) => values[name] ?? null) };
}

/** Several bound statements as one, parameters renumbered: one round trip instead of many. */
export function unionAll(parts: readonly BoundSql[]): BoundSql {
  const values: SqlValue[] = [];
  const sql = parts.map((part) => {
    const offset = values.length;
    values.push(...part.values);
    return part.sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`);
  });
  return { sql: sql.join(' UNION ALL '), values };
}

/** The rows of a table that belong to `:tenants` or `:partner`, directly or through its parents, as a subquery. */
export function relation(graph: OwnershipGraph, table: string, visibility: Visibility = ALL_OF_THE_TENANTS): string {
  const ownership = graph.owners.get(table);
  if (!ownership || ownership.kind === 'unowned') throw new Error(`table "${table}" reaches no tenant`);
  const seen = visibility(table);
  const condition = seen === 'tenants' ? 'true' : seen === 'none' ? 'false' : seen.condition;
  if (ownership.kind === 'tenant') {
    const owner = `t."${ownership.column}"`;
    return `(SELECT t.*, ${owner} AS "ownerTenantId" FROM "${table}" t WHERE ${owner} = ${THE_TENANTS} AND ${condition})`;
  }
  if (ownership.kind === 'partner') {
    return `(SELECT t.*, NULL::text AS "ownerTenantId" FROM "${table}" t WHERE ${inScope(graph, table)} AND ${condition})`;
  }
  const { reference } = ownership;
  const { column, parent, parentColumn } = reference;
  /** A child is seen when its parent is, unless something is said of the child itself. */
  const above = relation(graph, parent, seen === 'tenants' ? visibility : ALL_OF_THE_TENANTS);
  /** Says nothing new, and lets an index find the rows; see leadsTo. */
  const below = leadsTo(reference, 't', `SELECT a."${parentColumn}" FROM ${above} a`);
  return `(SELECT t.*, o."ownerTenantId" FROM "${table}" t JOIN ${above} o ON o."${parentColumn}" = t."${column}" WHERE ${below} AND ${condition})`;
}
