import type { Catalog } from '../../prisma/catalog.ts';
import type { Session } from '../../prisma/transaction.ts';
import { bind } from './bind.ts';
import { type Check, type CheckIdentity, type CheckResult, conclude, showing } from './check.ts';
import { type CheckScope, narrowTo } from './check-scope.ts';
import type { Contract, View } from './contract.ts';
import { generalRule } from './general-rules.ts';
import { PARTNER } from './owners.ts';
import { bindView, type ShownView, showViews } from './shown-views.ts';

/** The suite's own rules, ready to run on the rows of its own tenants. */
export function ruleChecks(contract: Contract, scope: CheckScope): Check[] {
  const { graph, values } = narrowTo([contract], scope);
  return contract.rules.map(({ id, title, clauses, sql }) => ({ id, title, clauses, query: bind(graph, sql, values) }));
}

/** What holds for every table, ready to run on all demo rows of these. */
export function generalChecks(catalog: Catalog, tables: readonly string[], { graph, values }: CheckScope): Check[] {
  return tables.flatMap((name) => {
    const table = catalog.tables.get(name);
    if (!table) return [];
    const { id, title, clauses, sql } = generalRule(table);
    return [{ id, title, clauses, query: bind(graph, sql, values) }];
  });
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
  clauses: tenant === PARTNER ? ['8.2.a', '8.2.c'] : ['8.2.b', '8.2.c'],
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
