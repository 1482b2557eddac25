import type { ClauseId, Rule, RulePart } from './contract.ts';
import { type AnyRows, type Column, type ColumnName, join, type Model, namingOf, type Rows, Sql, sql } from './sql.ts';

/**
 * The shapes that rules have, in the terms of the field. Each makes the query, says which of its conditions fails, and
 * names its parts, so that mutants can break them one by one.
 */

export interface RuleOptions {
  clauses?: readonly ClauseId[];
  /** What stands after FROM, where a rule needs more than its rows: joins to others. */
  from?: Sql;
  /** The rows that the rule speaks of. */
  where?: Sql;
}

const SOUND = 'nothing amiss';

/** Columns of a row that are computed from others: a formula, the sum of children, the same as a parent's. */
export function equals<Table extends Model>(
  id: string,
  title: string,
  row: Rows<Table>,
  wants: { readonly [Name in ColumnName<Table>]?: Sql },
  options: RuleOptions = {},
): Rule {
  const columns = Object.entries(wants) as [ColumnName<Table>, Sql][];
  const facts = columns.map(([name, want]) => ({
    label: name,
    have: sql`${row[name]}::text`,
    want: sql`(${want})::text`,
    columns: [row[name]],
  }));
  return ofEachRow(id, title, row, facts, options);
}

/** Columns that are filled exactly when a condition holds. */
export function filledWhen(
  id: string,
  title: string,
  row: AnyRows,
  groups: readonly (readonly [condition: Sql, ...columns: Column[]])[],
  options: RuleOptions = {},
): Rule {
  const facts = groups.flatMap(([condition, ...columns]) =>
    columns.map((column) => ({
      label: column.column,
      have: sql`CASE WHEN ${column} IS NULL THEN 'empty' ELSE 'filled' END`,
      want: sql`CASE WHEN (${condition}) IS TRUE THEN 'filled' ELSE 'empty' END`,
      columns: [column],
    })),
  );
  return ofEachRow(id, title, row, facts, options);
}

/** Times that follow each other, with those that are empty left out. Equal times are in order. */
export function ascending(
  id: string,
  title: string,
  row: AnyRows,
  columns: readonly Column[],
  options: RuleOptions = {},
): Rule {
  const pairs = columns.flatMap((later, end) =>
    columns.slice(0, end).map((earlier, start): readonly [Sql, string] => {
      const between = columns.slice(start + 1, end).map((column) => sql`${column} IS NOT NULL OR `);
      return [
        sql`${join(between, '')}${earlier} IS NULL OR ${later} IS NULL OR ${earlier} <= ${later}`,
        `${later.column} before ${earlier.column}`,
      ];
    }),
  );
  return conditions(id, title, row, pairs, options);
}

/** Conditions on each row, each with the words for a row that fails it. */
export function conditions(
  id: string,
  title: string,
  row: AnyRows,
  list: readonly (readonly [condition: Sql, words: string])[],
  { clauses = ['8.1.a'], from = sql`${row}`, where = sql`true` }: RuleOptions = {},
): Rule {
  const failing = list.map(([condition, words]) => sql`CASE WHEN (${condition}) IS TRUE THEN NULL ELSE ${words} END`);
  const { name, table } = namingOf(row);
  const query = sql`
    SELECT ${name} AS subject, coalesce(nullif(concat_ws('; ', ${join(failing, ', ')}), ''), ${SOUND}) AS have,
      ${SOUND} AS want
    FROM ${from} WHERE ${where}`;
  const parts = list.map(([condition, label]) => ({ label, columns: ofTable(table, condition.columns) }));
  return { id, title, clauses, sql: query.text, parts };
}

/** A column that holds one of the values that the platform's code compares with. */
export function oneOf(
  id: string,
  title: string,
  row: AnyRows,
  column: Column,
  values: readonly string[],
  options: RuleOptions = {},
): Rule {
  const list = join(
    values.map((value) => sql`${value}`),
    ', ',
  );
  return conditions(
    id,
    title,
    row,
    [[sql`${column}::text IN (${list})`, `${column.column} is none of those`]],
    options,
  );
}

/** As many rows in each state as agreed; a state that nobody may be in is named with 0. Empty ones are not counted. */
export function distribution(
  id: string,
  row: AnyRows,
  column: Column,
  counts: Readonly<Record<string, number>>,
  { clauses = ['6.2.a', '8.1.a'], from = sql`${row}`, where = sql`true` }: RuleOptions = {},
): Rule {
  const wanted = join(
    Object.entries(counts).map(([state, count]) => sql`(${state}, ${count})`),
    ', ',
  );
  const query = sql`
    SELECT coalesce(w.state, f.state) AS subject, coalesce(f.n, 0) AS have, w.n AS want
    FROM (VALUES ${wanted}) AS w(state, n)
    FULL JOIN (SELECT ${column}::text AS state, count(*)::int AS n FROM ${from}
      WHERE ${column} IS NOT NULL AND ${where} GROUP BY 1) f USING (state)`;
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([label]) => ({ label, columns: [column] }));
  return {
    id,
    title: `${namingOf(row).table} has the agreed distribution of ${column.column}`,
    clauses,
    sql: query.text,
    parts,
  };
}

/** No two rows share the values of these columns. */
export function unique(
  id: string,
  title: string,
  row: AnyRows,
  columns: readonly Column[],
  { clauses = ['8.1.a'], from = sql`${row}`, where = sql`true` }: RuleOptions = {},
): Rule {
  const key = join(
    columns.map((column) => sql`${column}::text`),
    ', ',
  );
  const query = sql`
    SELECT concat_ws(' ', ${key}) AS subject, count(*)::int AS have, 1 AS want
    FROM ${from} WHERE ${where} GROUP BY ${join(columns, ', ')}`;
  return { id, title, clauses, sql: query.text, parts: columns.map((column) => ({ label: '2', columns: [column] })) };
}

/** What happens to a row, status by status: the times and people that are set by then. */
export type Lifecycle = Readonly<Record<string, readonly Column[]>>;

/**
 * A lifecycle: what each status has set, and that the times come in the order in which they are named. A column that no
 * status names is left alone; one that several name is filled in all of them and empty in the others.
 */
export function lifecycle(
  id: string,
  title: string,
  row: AnyRows,
  status: Column,
  states: Lifecycle,
  options: RuleOptions = {},
): Rule {
  const columns = [
    ...new Map(
      Object.values(states)
        .flat()
        .map((column) => [column.column, column]),
    ).values(),
  ];
  const groups = columns.map((column): readonly [Sql, Column] => {
    const filled = Object.keys(states).filter((state) => states[state]?.some((each) => each.column === column.column));
    return [
      sql`${status}::text IN (${join(
        filled.map((state) => sql`${state}`),
        ', ',
      )})`,
      column,
    ];
  });
  return filledWhen(id, title, row, groups, options);
}

interface Fact {
  label: string;
  have: Sql;
  want: Sql;
  columns: readonly Column[];
}

/** A fact for each row and column: the subject is the row's name and the column. */
function ofEachRow(
  id: string,
  title: string,
  row: AnyRows,
  facts: readonly Fact[],
  { clauses = ['8.1.a'], from = sql`${row}`, where = sql`true` }: RuleOptions,
): Rule {
  const { name, table } = namingOf(row);
  const values = join(
    facts.map(({ label, have, want }) => sql`(${label}, ${have}, ${want})`),
    ', ',
  );
  const query = sql`
    SELECT ${name} || ' ' || m.part AS subject, m.have, m.want
    FROM ${from} CROSS JOIN LATERAL (VALUES ${values}) m(part, have, want) WHERE ${where}`;
  const parts = facts.map(({ label, columns }): RulePart => ({ label, columns: ofTable(table, columns) }));
  return { id, title, clauses, sql: query.text, parts };
}

/** Those of the rule's own rows come first: they are what is altered. */
function ofTable(table: Model, columns: readonly Column[]): readonly Column[] {
  const own = columns.filter((column) => column.table === table);
  return own.length > 0 ? own : columns;
}
