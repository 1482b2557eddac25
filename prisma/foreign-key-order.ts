/** An edge from a child table to its parent: a foreign key, or any other reference. */
export interface Edge {
  table: string;
  parent: string;
}

/**
 * Groups tables so that every group comes after the groups that it refers to: parents first. Tables that
 * refer to each other in a circle share a group; a table that refers to itself is a group like any other.
 * Ties go by name.
 *
 * Strongly connected components after Tarjan (SIAM J. Comput. 1(2), 1972): with edges from child to
 * parent they come out parents first.
 */
export function parentsFirst(tables: Iterable<string>, edges: readonly Edge[]): string[][] {
  const names = [...tables].sort();
  const members = new Set(names);
  const edgesOf = Map.groupBy(
    edges.filter(({ parent }) => members.has(parent)),
    (edge) => edge.table,
  );
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];

  const visit = (table: string): void => {
    const own = index.size;
    index.set(table, own);
    low.set(table, own);
    stack.push(table);
    for (const { parent } of edgesOf.get(table) ?? []) {
      if (!index.has(parent)) visit(parent);
      else if (!stack.includes(parent)) continue;
      low.set(table, Math.min(low.get(table) ?? own, low.get(parent) ?? own));
    }
    if (low.get(table) === own) groups.push(stack.splice(stack.indexOf(table)).sort());
  };

  for (const table of names) if (!index.has(table)) visit(table);
  return groups;
}
