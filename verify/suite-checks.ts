import type { Session } from '../prisma/transaction.ts';
import { bind, type NamedValues } from './bind.ts';
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

/** The suite's own rules, ready to run. */
export function ruleChecks(contract: Contract, { graph, values }: CheckScope): Check[] {
  return contract.rules.map(({ id, title, clauses, sql }) => ({ id, title, clauses, query: bind(graph, sql, values) }));
}

/** Opens a view as its tenant sees it: green when it shows at least what it must. */
export async function runView(session: Session, view: View, scope: CheckScope): Promise<CheckResult> {
  const started = performance.now();
  const tenants = [scope.tenantIds.get(view.tenant) ?? ''];
  const { sql, values } = bind(scope.graph, view.sql, { ...scope.values, tenants });
  const [row] = await session.rows<{ shown: number }>(`SELECT count(*)::int AS shown FROM (${sql}) v`, ...values);
  const shown = row?.shown ?? 0;
  const empty = shown < view.atLeast;
  return conclude(
    { id: view.id, title: view.title, clauses: ['8.2.b', '8.2.c'] },
    {
      examined: shown,
      violationCount: empty ? 1 : 0,
      violations: empty
        ? [{ subject: `${view.title} of ${view.tenant}`, have: `${shown} rows`, want: `${view.atLeast} rows or more` }]
        : [],
      durationMs: performance.now() - started,
    },
  );
}
