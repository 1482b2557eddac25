import type { ClauseId, Rule } from './contract.ts';

/** Rules that many suites share. Each gives an ordinary {@link Rule}. */

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The number of rows in each status, a status that nobody has included when it is named with 0. Rows without
 * a status are not counted.
 */
export function mix(id: string, table: string, column: string, want: Readonly<Record<string, number>>): Rule {
  const values = Object.entries(want).map(([status, count]) => `(${literal(status)}, ${count})`);
  return {
    id,
    title: `${table} has the agreed mix of ${column}`,
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(w.status, f.status) AS subject, coalesce(f.n, 0) AS have, w.n AS want
      FROM (VALUES ${values.join(', ')}) AS w(status, n)
      FULL JOIN (SELECT t."${column}"::text AS status, count(*)::int AS n FROM {${table}} t WHERE t."${column}" IS NOT NULL GROUP BY 1) f USING (status)`,
  };
}

/** Times that follow each other; those that are null are left out, so what stands around them is compared. Equal times are in order. */
export function inOrder(id: string, table: string, name: string, columns: readonly string[]): Rule {
  const pairs = columns.flatMap((later, end) =>
    columns.slice(0, end).map((earlier, start) => {
      const between = columns.slice(start + 1, end).map((column) => `t."${column}" IS NULL AND `);
      return `CASE WHEN ${between.join('')}t."${earlier}" > t."${later}" THEN '${later} before ${earlier}; ' ELSE '' END`;
    }),
  );
  return {
    id,
    title: `${table}: ${columns.join(' ≤ ')}`,
    clauses: ['8.1.a'],
    sql: `SELECT t."${name}" AS subject, ${pairs.join(' || ')} AS have, '' AS want FROM {${table}} t`,
  };
}

/** A condition on each row, in SQL over the row `t`. `have` shows the columns that it speaks of. */
export function everyRow(
  rule: { id: string; title: string; clauses?: readonly ClauseId[] },
  table: string,
  name: string,
  condition: string,
  shows: readonly string[],
  where = 'true',
): Rule {
  const shown = shows.map((column) => `'${column}=' || coalesce(t."${column}"::text, 'null')`).join(` || ' ' || `);
  return {
    id: rule.id,
    title: rule.title,
    clauses: rule.clauses ?? ['8.1.a'],
    sql: `
      SELECT t."${name}" AS subject, CASE WHEN (${condition}) IS TRUE THEN 'as agreed' ELSE ${shown} END AS have, 'as agreed' AS want
      FROM {${table}} t WHERE ${where}`,
  };
}

/** A condition on every named row `r` of `rows`; `have` is what `shows` says where it does not hold. */
export function everyNamed(
  { id, title, clauses = ['8.1.a'] }: { id: string; title: string; clauses?: readonly ClauseId[] },
  rows: string,
  condition: string,
  shows: string,
): Rule {
  return {
    id,
    title,
    clauses,
    sql: `
      SELECT r.name AS subject, CASE WHEN (${condition}) IS TRUE THEN 'as agreed' ELSE coalesce(${shows}, 'nothing') END AS have,
        'as agreed' AS want
      FROM (${rows}) r`,
  };
}
