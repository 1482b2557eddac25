import type { Catalog, ForeignKey } from '../prisma/catalog.ts';
import { parentsFirst } from '../prisma/foreign-key-order.ts';
import { isLayerZeroRow, isLayerZeroTable } from '../verify/engine/layer-zero.ts';
import type { OwnershipGraph } from '../verify/engine/ownership.ts';
import { inScope } from '../verify/engine/ownership-sql.ts';

/** What is to be deleted, and in which order. */
export interface DeletionPlan {
  /** Children come before their parents; tables that refer to each other share a step. */
  steps: readonly (readonly string[])[];
  /** Keys into these tables whose child column no index leads: deleting one parent scans all children. */
  unindexed: readonly ForeignKey[];
}

/**
 * Reads the deletion order off the ownership graph: every table that reaches a tenant, layer 0 apart.
 *
 * @param only limits the plan to these tables, as the cleanup of a single batch does
 */
export function planDeletion(catalog: Catalog, graph: OwnershipGraph, only?: ReadonlySet<string>): DeletionPlan {
  const tables = [...graph.owners]
    .filter(([table, ownership]) => ownership.kind !== 'unowned' && !isLayerZeroTable(table))
    .map(([table]) => table)
    .filter((table) => only?.has(table) ?? true);
  const doomed = new Set(tables);
  return {
    steps: parentsFirst(tables, graph.references).toReversed(),
    unindexed: catalog.foreignKeys.filter((key) => doomed.has(key.parent) && !key.indexed),
  };
}

/** SQL that is true for a row `alias` of `table` that the cleanup of `:tenants` deletes. */
export function isDoomed(graph: OwnershipGraph, table: string, alias: string): string {
  const kept = isLayerZeroRow(table).replaceAll(/\bt\./g, `${alias}.`);
  return `(${inScope(graph, table, alias)} AND NOT (${kept}))`;
}
