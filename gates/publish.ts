import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare } from '../verify/engine/check.ts';
import { checkDigest, type Digest, digestInside } from '../verify/engine/digest.ts';
import type { Prepared } from './preconditions.ts';

export const UNDONE: CheckIdentity = {
  id: 'publish.undone',
  title: 'what was tried was undone: the rows are those that were proven',
  clauses: ['7.1.a', '2.f'],
};

/** Workflows and drill were undone: the tenants hold exactly what was seeded and proven. */
export async function checkUndone(tx: Transaction, { checkScope }: Prepared, seeded: Digest): Promise<CheckResult> {
  return checkDigest(tx, digestInside, checkScope, seeded, UNDONE);
}

export const COMMIT: CheckIdentity = {
  id: 'publish.commit',
  title: 'the batch is committed',
  clauses: ['10.a', '10.b'],
};

/**
 * Makes the batch visible to everybody. Called when every proof before it is green, and not otherwise.
 *
 * @throws D3_STATEMENT_FAILED when a statement before it failed: PostgreSQL answers the COMMIT of such a
 *   transaction with a ROLLBACK and no error, so it is asked for something else first
 */
export async function commit(tx: Transaction): Promise<CheckResult> {
  await tx.rows('SELECT 1 AS alive');
  await tx.commit();
  return compare(COMMIT, [{ subject: 'COMMIT', have: 'accepted', want: 'accepted' }]);
}

export const READ_BACK: CheckIdentity = {
  id: 'publish.read-back',
  title: 'a fresh connection finds every row',
  clauses: ['8.1.a'],
};

/**
 * Looks for every row of the plan, by its id, on a connection that had no part in the writing. Rows that people added
 * to the demo tenants meanwhile are theirs, and neither missing nor too many.
 */
export async function readBack(url: string, { plan }: Pick<Prepared, 'plan'>): Promise<CheckResult> {
  await using fresh = await openTransaction(url);
  const ids = Map.groupBy(
    plan.scripts.flatMap(({ tables }) => tables.flatMap(({ table, rows }) => rows.map(({ id }) => ({ table, id })))),
    ({ table }) => table,
  );
  const found = await fresh.rows<{ table: string; n: number }>(
    [...ids.keys()]
      .map(
        (table, index) =>
          `SELECT '${table}' AS "table", count(*)::int AS n FROM "${table}" WHERE id = ANY($${index + 1}::text[])`,
      )
      .join(' UNION ALL '),
    ...[...ids.values()].map((rows) => rows.map(({ id }) => String(id))),
  );
  const counts = new Map(found.map(({ table, n }) => [table, n]));
  return compare(
    READ_BACK,
    [...ids].map(([table, rows]) => ({
      subject: table,
      have: `${counts.get(table) ?? 0} rows`,
      want: `${rows.length} rows`,
    })),
  );
}
