import type { Session } from '../../prisma/transaction.ts';
import { bind, type NamedValues } from './bind.ts';
import { type Check, type CheckIdentity, type CheckResult, conclude, showing } from './check.ts';
import type { Contract, View } from './contract.ts';
import type { OwnershipGraph } from './ownership.ts';
import { bindView, type ShownView, showViews } from './shown-views.ts';

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
 * rows of other suites too. Contracts without tables speak of all tenants.
 */
export function narrowTo(contracts: readonly Contract[], scope: CheckScope): CheckScope {
  const slugs = new Set(
    contracts.flatMap(({ tables }) => Object.values(tables).flatMap(({ rows }) => Object.keys(rows))),
  );
  if (slugs.size === 0) return scope;
  const tenants = [...slugs].map((slug) => tenantIdOf(scope, slug));
  return { ...scope, values: { ...scope.values, tenants } };
}

/** The suite's own rules, ready to run on the rows of its own tenants. */
export function ruleChecks(contract: Contract, scope: CheckScope): Check[] {
  const { graph, values } = narrowTo([contract], scope);
  return contract.rules.map(({ id, title, clauses, sql }) => ({ id, title, clauses, query: bind(graph, sql, values) }));
}

/** Opens views as their tenants see them: green when each shows at least what it must. */
export async function runViews(session: Session, views: readonly View[], scope: CheckScope): Promise<CheckResult[]> {
  const started = performance.now();
  const shown = await showViews(session, views, scope);
  return judgeViews(shown, scope, performance.now() - started);
}

/** @param durationMs of the statement that opened them */
export function judgeViews(shown: readonly ShownView[], scope: CheckScope, durationMs: number): CheckResult[] {
  return shown.map(({ view, total }) => showing(judgeView(view, total, durationMs), bindView(view, scope)));
}

/** What opening a view proves. */
export const viewIdentity = ({ id, title, tenant }: View): CheckIdentity => ({
  id,
  title: `${tenant}: ${title}`,
  clauses: tenant === 'partner' ? ['8.2.a', '8.2.c'] : ['8.2.b', '8.2.c'],
});

function judgeView(view: View, shown: number, durationMs: number): CheckResult {
  const empty = shown < view.atLeast;
  const violation = {
    subject: `${view.title} of ${view.tenant}`,
    have: `${shown} rows`,
    want: `${view.atLeast} rows or more`,
  };
  return conclude(viewIdentity(view), {
    examined: shown,
    violationCount: empty ? 1 : 0,
    violations: empty ? [violation] : [],
    durationMs,
  });
}
