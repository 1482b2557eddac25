import type { Session } from '../prisma/transaction.ts';
import { type BoundSql, bind, type NamedValues, unionAll } from './bind.ts';
import { type Check, type CheckResult, conclude } from './check.ts';
import type { Contract, View } from './contract.ts';
import type { OwnershipGraph } from './ownership.ts';

/** What every check is asked with: the graph, and values for `:tenants`, `:partner`, `:today`, `:now`. */
export interface CheckScope {
  graph: OwnershipGraph;
  values: NamedValues;
  /** Ids of the demo tenants by slug. */
  tenantIds: ReadonlyMap<string, string>;
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
  const tenants = [...slugs].map((slug) => scope.tenantIds.get(slug) ?? '');
  return { ...scope, values: { ...scope.values, tenants } };
}

/** The suite's own rules, ready to run on the rows of its own tenants. */
export function ruleChecks(contract: Contract, scope: CheckScope): Check[] {
  const { graph, values } = narrowTo([contract], scope);
  return contract.rules.map(({ id, title, clauses, sql }) => ({ id, title, clauses, query: bind(graph, sql, values) }));
}

/** Opens views as their tenants see them: green when each shows at least what it must. */
export async function runViews(session: Session, views: readonly View[], scope: CheckScope): Promise<CheckResult[]> {
  if (views.length === 0) return [];
  const started = performance.now();
  const { sql, values } = unionAll(
    views.map((view, index) => {
      const query = bindView(view, scope);
      return { sql: `(SELECT ${index} AS index, count(*)::int AS shown FROM (${query.sql}) v)`, values: query.values };
    }),
  );
  const rows = await session.rows<{ index: number; shown: number }>(sql, ...values);
  const durationMs = performance.now() - started;
  const shown = new Map(rows.map((row) => [row.index, row.shown]));
  return views.map((view, index) => judgeView(view, shown.get(index) ?? 0, durationMs));
}

/** The view's query as its tenant's people run it; the partner's views span all of its tenants. */
function bindView(view: View, { graph, values, tenantIds }: CheckScope): BoundSql {
  const tenants = view.tenant === 'partner' ? [...tenantIds.values()] : [tenantIds.get(view.tenant) ?? ''];
  return bind(graph, view.sql, { ...values, tenants });
}

function judgeView(view: View, shown: number, durationMs: number): CheckResult {
  const empty = shown < view.atLeast;
  const clauses = view.tenant === 'partner' ? ['8.2.a', '8.2.c'] : ['8.2.b', '8.2.c'];
  const violation = {
    subject: `${view.title} of ${view.tenant}`,
    have: `${shown} rows`,
    want: `${view.atLeast} rows or more`,
  };
  return conclude(
    { id: view.id, title: view.title, clauses },
    { examined: shown, violationCount: empty ? 1 : 0, violations: empty ? [violation] : [], durationMs },
  );
}
