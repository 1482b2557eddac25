import type { Session } from '../../prisma/transaction.ts';

/** What this transaction did to a table, as PostgreSQL counted it. */
export interface TableCounter {
  inserted: number;
  updated: number;
  deleted: number;
  /** The file that holds the table: another one after TRUNCATE, which the other counters miss. */
  fileNode: string;
}

export type Counters = ReadonlyMap<string, TableCounter>;

/**
 * Reads `pg_stat_xact_user_tables` (PostgreSQL manual, 27.2): every insert, update and delete of this
 * transaction, in every schema, by triggers and cascades too, at a cost that does not depend on the size of the tables.
 * It also counts what a savepoint rolled back, so read it before anything is tried and undone.
 */
export async function readCounters(session: Session): Promise<Counters> {
  const rows = await session.rows<TableCounter & { table: string }>(
    `SELECT CASE schemaname WHEN 'public' THEN '' ELSE schemaname || '.' END || relname AS "table", n_tup_ins::int AS inserted, n_tup_upd::int AS updated, n_tup_del::int AS deleted,
       pg_relation_filenode(relid)::text AS "fileNode"
     FROM pg_stat_xact_user_tables ORDER BY 1`,
  );
  return new Map(rows.map(({ table, ...counter }) => [table, counter]));
}

/** What happened between two readings. A session carries over counts of the transaction before. */
export function since(before: Counters, after: Counters): Counters {
  return new Map(
    [...after].map(([table, now]) => {
      const then = before.get(table);
      return [
        table,
        {
          inserted: now.inserted - (then?.inserted ?? 0),
          updated: now.updated - (then?.updated ?? 0),
          deleted: now.deleted - (then?.deleted ?? 0),
          fileNode: then && then.fileNode !== now.fileNode ? 'rewritten' : 'same',
        },
      ];
    }),
  );
}

/** `50 inserted`, `1 updated, 2 deleted`, `nothing`. */
export function wordCounter(counter: TableCounter | undefined): string {
  if (!counter) return 'nothing';
  const parts = [
    counter.inserted > 0 && `${counter.inserted} inserted`,
    counter.updated > 0 && `${counter.updated} updated`,
    counter.deleted > 0 && `${counter.deleted} deleted`,
    counter.fileNode === 'rewritten' && 'rewritten',
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}
