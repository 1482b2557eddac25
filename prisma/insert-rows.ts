import { HarnessError } from './harness-error.ts';
import { quoteName } from './quote-name.ts';
import type { Session } from './transaction.ts';

/** A row as JSON: money as a decimal string, times as ISO 8601 in UTC, enums by name. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** {@link insertTables} for one table: the number of rows inserted. */
export async function insertRows(session: Session, table: string, rows: readonly JsonRow[]): Promise<number> {
  return (await insertTables(session, [{ table, rows }])).get(table) ?? 0;
}

/**
 * The one writer. Inserts the rows of tables, each named once, and never updates: a collision is an error. One
 * statement with an INSERT a table, in the order given; foreign keys are checked at its end. PostgreSQL casts each
 * field to its column's type; columns that no row names take their default.
 *
 * @returns the number of rows inserted by table
 * @throws D3_ROWS_RAGGED when the rows of a table do not name the same columns
 */
export async function insertTables(
  session: Session,
  tables: readonly { table: string; rows: readonly JsonRow[] }[],
): Promise<ReadonlyMap<string, number>> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return new Map();
  const inserts = filled.map(
    ({ table, rows }, index) => `i${index} AS (${insertFrom(table, columnsOf(table, rows), index + 1)})`,
  );
  const counts = filled.map((_, index) => `SELECT ${index} AS index, count(*)::int AS n FROM i${index}`);
  const inserted = await session.rows<{ index: number; n: number }>(
    `WITH ${inserts.join(', ')} ${counts.join(' UNION ALL ')}`,
    ...filled.map(({ rows }) => JSON.stringify(rows)),
  );
  return new Map(inserted.map(({ index, n }) => [filled[index]?.table ?? '', n]));
}

function insertFrom(table: string, columns: readonly string[], parameter: number): string {
  const list = columns.map(quoteName).join(', ');
  return `INSERT INTO ${quoteName(table)} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${quoteName(table)}, $${parameter}::json) RETURNING 1`;
}

function columnsOf(table: string, rows: readonly JsonRow[]): string[] {
  const columns = Object.keys(rows[0] ?? {});
  const ragged = rows.find((row) => Object.keys(row).join() !== columns.join());
  if (!ragged) return columns;
  throw new HarnessError('D3_ROWS_RAGGED', {
    subject: `a row of ${table}`,
    have: `the columns ${Object.keys(ragged).join(', ')}`,
    want: columns.join(', '),
    next: 'give every row of a table the same columns in the same order, null where there is no value',
  });
}
