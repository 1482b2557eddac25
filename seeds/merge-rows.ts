import type { Rows } from './seed.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Rows of one script that come from several hands, table by table, in the order in which they are named. A
 * statement takes the columns of a table in one order: that of its first row.
 */
export function mergeRows(...parts: readonly Rows[]): Rows {
  const merged: Record<string, AnyRow[]> = {};
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part)) {
      merged[table] = [...(merged[table] ?? []), ...rows].map((row, _, all) => inOrderOf(all[0] ?? row, row));
    }
  }
  return merged;
}

function inOrderOf(first: AnyRow, row: AnyRow): AnyRow {
  const order = Object.keys(first);
  const known = order.filter((column) => column in row).map((column) => [column, row[column]] as const);
  const rest = Object.entries(row).filter(([column]) => !order.includes(column));
  return Object.fromEntries([...known, ...rest]);
}
