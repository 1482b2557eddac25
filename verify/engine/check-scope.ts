import type { NamedValues } from './bind.ts';
import type { Contract } from './contract.ts';
import { PARTNER } from './owners.ts';
import type { OwnershipGraph } from './ownership.ts';

/** What every check is asked with: the graph, and values for `:tenants`, `:partner`, `:today`, `:now`. */
export interface CheckScope {
  graph: OwnershipGraph;
  values: NamedValues;
  /** Ids of the demo tenants by slug. */
  tenantIds: ReadonlyMap<string, string>;
}

/** @throws an invariant: nobody is asked about a tenant that the scope does not have */
export function tenantIdOf({ tenantIds }: Pick<CheckScope, 'tenantIds'>, slug: string): string {
  const id = tenantIds.get(slug);
  if (id === undefined) throw new Error(`no tenant "${slug}" in the scope, only ${[...tenantIds.keys()].join(', ')}`);
  return id;
}

/**
 * The scope, narrowed to the tenants that the contracts promise rows of: a core table such as Product holds
 * rows of other suites too. Contracts without tables speak of all tenants; the partner's own rows are
 * never narrowed.
 */
export function narrowTo(contracts: readonly Contract[], scope: CheckScope): CheckScope {
  const slugs = new Set(
    contracts.flatMap(({ tables }) => Object.values(tables).flatMap(({ rows }) => Object.keys(rows))),
  );
  slugs.delete(PARTNER);
  if (slugs.size === 0) return scope;
  const tenants = [...slugs].map((slug) => tenantIdOf(scope, slug));
  return { ...scope, values: { ...scope.values, tenants } };
}
