import type { Session } from '../prisma/transaction.ts';
import type { Archive, ArchivedTable } from './archive.ts';

/**
 * Puts archived rows back as they were, parents before children; tables that refer to each other go in
 * with one statement, whose foreign keys PostgreSQL checks at its end.
 *
 * @returns the number of rows restored
 */
export async function restoreRows(session: Session, archive: Archive): Promise<number> {
  let restored = 0;
  for (const tables of archive.steps.toReversed()) {
    const filled = tables.filter(({ rows }) => rows.length > 0);
    if (filled.length > 0) restored += await restoreStep(session, filled);
  }
  return restored;
}

async function restoreStep(session: Session, tables: readonly ArchivedTable[]): Promise<number> {
  const inserts = tables.map(
    ({ table }, index) =>
      `i${index} AS (INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $${index + 1}::json) RETURNING 1)`,
  );
  const counts = tables.map((_, index) => `(SELECT count(*) FROM i${index})`);
  const [row] = await session.rows<{ restored: number }>(
    `WITH ${inserts.join(', ')} SELECT (${counts.join(' + ')})::int AS restored`,
    ...tables.map(({ rows }) => `[${rows.join(',')}]`),
  );
  return row?.restored ?? 0;
}
