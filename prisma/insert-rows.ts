import { HarnessError } from './harness-error.ts';
import type { Session } from './transaction.ts';

/** A row as JSON: money as a decimal string, times as ISO 8601 in UTC, enums by name. */
export type JsonRow = Readonly<Record<string, unknown>>;

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The one writer. Inserts all rows of a table in one statement and never updates: a collision is an
 * error. PostgreSQL casts each field to its column's type; columns that no row names take their default.
 *
 * @returns the number of rows inserted
 * @throws D3_ROWS_RAGGED when the rows of a table do not name the same columns
 */
export async function insertRows(session: Session, table: string, rows: readonly JsonRow[]): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = Object.keys(first);
  const ragged = rows.find((row) => Object.keys(row).join() !== columns.join());
  if (ragged) {
    throw new HarnessError('D3_ROWS_RAGGED', {
      subject: `a row of ${table}`,
      have: `the columns ${Object.keys(ragged).join(', ')}`,
      want: columns.join(', '),
      next: 'give every row of a table the same columns in the same order, null where there is no value',
    });
  }
  const list = columns.map(quote).join(', ');
  return session.run(
    `INSERT INTO ${quote(table)} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${quote(table)}, $1::json)`,
    JSON.stringify(rows),
  );
}
