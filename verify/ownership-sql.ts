import type { OwnershipGraph } from './ownership.ts';

/** SQL read off the ownership graph. `:tenants` stands for the ids of the tenants in question. */

/** True for a row `alias` of `table` that belongs to `:tenants`. Null when the way up is broken. */
export function inScope(graph: OwnershipGraph, table: string, alias = 't'): string {
  const ownership = graph.owners.get(table);
  if (!ownership || ownership.kind === 'unowned') return 'false';
  if (ownership.kind === 'tenant') return `${alias}."${ownership.column}" = ANY(:tenants::text[])`;
  const { column, parent, parentColumn } = ownership.reference;
  return `${alias}."${column}" IN (SELECT ${alias}p."${parentColumn}" FROM "${parent}" ${alias}p WHERE ${inScope(graph, parent, `${alias}p`)})`;
}

/** The tenant that a row `alias` of `table` belongs to, whichever that is. Null when the way up is broken. */
export function ownerOf(graph: OwnershipGraph, table: string, alias = 't'): string {
  const ownership = graph.owners.get(table);
  if (!ownership || ownership.kind === 'unowned') return 'NULL';
  if (ownership.kind === 'tenant') return `${alias}."${ownership.column}"`;
  const { column, parent, parentColumn } = ownership.reference;
  return `(SELECT ${ownerOf(graph, parent, `${alias}p`)} FROM "${parent}" ${alias}p WHERE ${alias}p."${parentColumn}" = ${alias}."${column}")`;
}
