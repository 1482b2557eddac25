import type { OwnershipGraph, Reference } from './ownership.ts';

/** SQL read off the ownership graph. `:tenants` stands for the ids of the tenants in question, `:partner` for their partner's. */

/**
 * The ids behind `= ANY`, unknown to PostgreSQL while it plans: it expects the rows of some average tenants. Told the ids,
 * it would expect one row, since it has no statistics of rows that are not committed, and join everything with everything.
 */
export const THE_TENANTS = 'ANY(ARRAY(SELECT unnest(:tenants::text[])))';

/** True for a row `alias` of `table` that belongs to `:tenants`, or to `:partner` itself. Null or false when the way up is broken. */
export function inScope(graph: OwnershipGraph, table: string, alias = 't'): string {
  const ownership = graph.owners.get(table);
  if (!ownership || ownership.kind === 'unowned') return 'false';
  if (ownership.kind === 'tenant') return `${alias}."${ownership.column}" = ${THE_TENANTS}`;
  if (ownership.kind === 'partner') return `${alias}."${ownership.column}" = :partner::text`;
  return leadsTo(ownership.reference, alias, parentsInScope(graph, ownership.reference, alias));
}

/**
 * True for a row `alias` whose reference leads to one of `parents`, a query.
 *
 * The parents are gathered first, so that an index finds the rows: in a plain IN PostgreSQL takes each tenant for
 * an average one, expects a large part of the table, and reads all of it. Where there is no index it has to, and a
 * hash is the fastest.
 */
export function leadsTo({ column, indexed }: Reference, alias: string, parents: string): string {
  return indexed ? `${alias}."${column}" = ANY(ARRAY(${parents}))` : `${alias}."${column}" IN (${parents})`;
}

/** True for every other row `alias` of `table`. For reading it whole: the parents are looked up by their hash. */
export function outOfScope(graph: OwnershipGraph, table: string, alias = 't'): string {
  const ownership = graph.owners.get(table);
  if (ownership?.kind !== 'parent') return `(${inScope(graph, table, alias)}) IS NOT TRUE`;
  return `(${alias}."${ownership.reference.column}" IN (${parentsInScope(graph, ownership.reference, alias)})) IS NOT TRUE`;
}

function parentsInScope(graph: OwnershipGraph, { parent, parentColumn }: Reference, alias: string): string {
  return `SELECT ${alias}p."${parentColumn}" FROM "${parent}" ${alias}p WHERE ${inScope(graph, parent, `${alias}p`)}`;
}

/** The tenant, or partner, that a row `alias` of `table` belongs to, whichever that is. Null when the way up is broken. */
export function ownerOf(graph: OwnershipGraph, table: string, alias = 't'): string {
  const ownership = graph.owners.get(table);
  if (!ownership || ownership.kind === 'unowned') return 'NULL';
  if (ownership.kind !== 'parent') return `${alias}."${ownership.column}"`;
  const { column, parent, parentColumn } = ownership.reference;
  return `(SELECT ${ownerOf(graph, parent, `${alias}p`)} FROM "${parent}" ${alias}p WHERE ${alias}p."${parentColumn}" = ${alias}."${column}")`;
}

/** Whether the rows of a table are the partner's own, directly or through their parents. */
export function isPartnersOwn(graph: OwnershipGraph, table: string): boolean {
  const ownership = graph.owners.get(table);
  if (ownership?.kind === 'parent') return isPartnersOwn(graph, ownership.reference.parent);
  return ownership?.kind === 'partner';
}
