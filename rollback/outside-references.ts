import { bind } from '../verify/engine/bind.ts';
import type { Check, CheckIdentity } from '../verify/engine/check.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import { leadsTo } from '../verify/engine/ownership-sql.ts';
import { type DeletionPlan, isDoomed } from './deletion-plan.ts';

export const OUTSIDE_REFERENCES: CheckIdentity = {
  id: 'rollback.outside-references',
  title: 'no row that stays refers to a row that goes',
  clauses: ['7.2.b', '2.e'],
};

/**
 * No row that stays refers to a row that would go. Such a row would be orphaned, or go along through a
 * cascade: a neighbour's, or one of a later batch. One fact a reference: how many rows stand in the way.
 *
 * The OFFSET has the rows found before it is asked whether they go: where no index leads a reference, that is asked of
 * few rows and not of everybody's.
 */
export function outsideReferenceCheck(plan: DeletionPlan, { graph, values }: CheckScope): Check {
  const doomed = new Set(plan.steps.flat());
  const parts = graph.references
    .filter((reference) => doomed.has(reference.parent))
    .map((reference) => {
      const { table, column, parent, parentColumn } = reference;
      const parents = `SELECT p."${parentColumn}" FROM "${parent}" p WHERE ${isDoomed(graph, parent, 'p')}`;
      const goes = doomed.has(table) ? isDoomed(graph, table, 't') : 'false';
      return `
        SELECT '${table}.${column} -> ${parent}' AS subject, count(*) || ' rows that stay' AS have, '0 rows that stay' AS want
        FROM (SELECT t.* FROM "${table}" t WHERE ${leadsTo(reference, 't', parents)} OFFSET 0) t
        WHERE (${goes}) IS NOT TRUE`;
    });
  return {
    ...OUTSIDE_REFERENCES,
    query: bind(graph, parts.join(' UNION ALL '), values),
  };
}
