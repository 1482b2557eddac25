import type { Session } from '../prisma/transaction.ts';
import type { Archive } from './archive.ts';

/**
 * Puts archived rows back as they were, in one statement, whose foreign keys PostgreSQL checks at its end; parents
 * come before children all the same, for triggers that look for them.
 *
 * @returns the number of rows restored
 */
export async function restoreRows(session: Session, archive: Archive): Promise<number> {
  const tables = archive.steps
    .toReversed()
    .flat()
    .filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return 0;
  const inserts = tables.map(
    ({ table }, index) =>
      `i${index} AS (INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $${index + 1}::json) RETURNING 1)`,
  );
  const counts = tables.map((_, index) => `SELECT count(*) AS n FROM i${index}`);
  const [row] = await session.rows<{ restored: number }>(
    `WITH ${inserts.join(', ')} SELECT sum(n)::int AS restored FROM (${counts.join(' UNION ALL ')}) c`,
    ...tables.map(({ rows }) => `[${rows.join(',')}]`),
  );
  return row?.restored ?? 0;
}
