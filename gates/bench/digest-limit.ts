import { inTransaction } from '../../prisma/transaction.ts';
import { DATABASE_ROLES } from '../privileges/needed.ts';

/**
 * Makes a gate believe that everybody else's rows are too many to be read whole, or what ANALYZE found: an empty
 * table whose estimate we write ourselves. So a gate is measured with and without the digest on the same rows,
 * and needs no switch for it.
 */
export async function pretendTooMany(url: string, tooMany: boolean): Promise<void> {
  await inTransaction(
    url,
    async (tx) => {
      await tx.run('CREATE TABLE IF NOT EXISTS "bench_estimate" (id text) WITH (autovacuum_enabled = false)');
      await tx.run(`GRANT SELECT ON "bench_estimate" TO ${DATABASE_ROLES.reader}`);
      await tx.run(`UPDATE pg_class SET reltuples = ${tooMany ? 1e9 : 0} WHERE oid = '"bench_estimate"'::regclass`);
    },
    { isolation: 'ReadCommitted' },
  );
}
