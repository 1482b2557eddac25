import type { Session } from '../../prisma/transaction.ts';
import { ALL_OF_THE_TENANTS, type BoundSql, bind, unionAll, type Visibility } from './bind.ts';
import { type CheckScope, tenantIdOf } from './check-scope.ts';
import type { View } from './contract.ts';
import { PARTNER } from './owners.ts';
import { isPartnersOwn } from './ownership-sql.ts';

/** A cell of a view as JSON gives it: a time in UTC and a date are text. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

/** A view as it was opened: how many rows it has, and the first of them. */
export interface ShownView {
  view: View;
  total: number;
  /** At most {@link ROWS_SHOWN}, in the view's own order. */
  rows: Readonly<Record<string, Cell>>[];
}

/** More than a page of a screen holds; the rest is counted. */
export const ROWS_SHOWN = 60;

/**
 * Opens views in one statement and brings their rows along.
 *
 * @param visibility for somebody who sees only some of the tenant's rows; `:me` is then in the scope's values
 */
export async function showViews(
  session: Session,
  views: readonly View[],
  scope: CheckScope,
  visibility: Visibility = ALL_OF_THE_TENANTS,
): Promise<ShownView[]> {
  if (views.length === 0) return [];
  const { sql, values } = unionAll(
    views.map((view, index) => {
      const query = bindView(view, scope, visibility);
      return { sql: opened(query.sql, view.order ?? '1', index), values: query.values };
    }),
  );
  const found = await session.rows<{ index: number; total: number; rows: ShownView['rows'] }>(sql, ...values);
  const byIndex = new Map(found.map((row) => [row.index, row]));
  return views.map((view, index) => {
    const { total = 0, rows = [] } = byIndex.get(index) ?? {};
    return { view, total, rows };
  });
}

function opened(sql: string, order: string, index: number): string {
  return `(SELECT ${index} AS index, count(*)::int AS total,
    coalesce(json_agg(r.row) FILTER (WHERE r.n <= ${ROWS_SHOWN}), '[]') AS rows
    FROM (SELECT row_number() OVER () AS n, to_json(o) AS row FROM (SELECT v.* FROM (${sql}) v ORDER BY ${order}) o) r)`;
}

/** The view's query as its tenant's people run it, who see nothing of the partner's; the partner's views span all tenants of the scope. */
export function bindView(view: View, scope: CheckScope, visibility: Visibility = ALL_OF_THE_TENANTS): BoundSql {
  const { graph, values } = scope;
  if (view.tenant === PARTNER)
    return bind(graph, view.sql, { ...values, tenants: [...scope.tenantIds.values()] }, visibility);
  return bind(graph, view.sql, { ...values, tenants: [tenantIdOf(scope, view.tenant)] }, (table) =>
    isPartnersOwn(graph, table) ? 'none' : visibility(table),
  );
}
