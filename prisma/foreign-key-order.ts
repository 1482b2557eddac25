import type { Catalog } from './catalog.ts';

/**
 * Groups the tables so that every group comes after the groups that its foreign keys point to: parents
 * first. Tables that refer to each other in a circle share a group; a table that refers to itself does
 * not need a second one. Within the order, ties go by name.
 *
 * Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972), which emits parents before
 * children when edges run from child to parent.
 */
export function parentsFirst(catalog: Catalog): string[][] {
  const parents = Map.groupBy(catalog.foreignKeys, (key) => key.table);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];

  const visit = (table: string): number => {
    const own = index.size;
    let lowest = own;
    index.set(table, own);
    stack.push(table);
    for (const { parent } of parents.get(table) ?? []) {
      if (!index.has(parent)) lowest = Math.min(lowest, visit(parent));
      else if (stack.includes(parent)) lowest = Math.min(lowest, low.get(parent) ?? index.get(parent) ?? own);
    }
    low.set(table, lowest);
    if (lowest === own) groups.push(stack.splice(stack.indexOf(table)).sort());
    return lowest;
  };

  for (const table of [...catalog.tables.keys()].sort()) if (!index.has(table)) visit(table);
  return groups;
}
