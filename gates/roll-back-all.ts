import type { Transaction } from '../prisma/transaction.ts';
import { archivedRows, writeArchive } from '../rollback/archive.ts';
import { cleanUpDemoData } from '../rollback/cleanup-demo-data.ts';
import { compare } from '../verify/engine/check.ts';
import { checkDigest, type Digest, digestInside } from '../verify/engine/digest.ts';
import { summariseCleanup } from './cleanup-summary.ts';
import type { Evidence } from './evidence.ts';
import type { Ground } from './preconditions.ts';

export type RollbackEvidence = NonNullable<Evidence['rollback']>;

/**
 * Deletes all demo rows of a rehearsal and compares what is left with what was there before the first
 * gate. The caller commits when the verdict is PROVEN.
 *
 * @param published the tenants' state before the first gate, and how many rows were published since
 */
export async function rollBackAll(
  tx: Transaction,
  { catalog, checkScope }: Ground,
  published: { before: Digest; rows: number },
  archivePath: string,
): Promise<RollbackEvidence> {
  const report = await cleanUpDemoData(tx, catalog, checkScope, {
    archive: async (archive) => writeArchive(archive, archivePath),
  });
  const same = await checkDigest(tx, digestInside, checkScope, published.before, {
    id: 'rollback.baseline',
    title: 'the tenants hold what they held before the first gate, to the last row',
    clauses: ['7.2.a', '7.2.b', '7.2.c'],
  });
  const all = compare(
    { id: 'rollback.rows', title: 'as many rows were deleted as the gates published', clauses: ['7.2.a', '7.2.c'] },
    [{ subject: 'rows', have: `${archivedRows(report.archive)} deleted`, want: `${published.rows} deleted` }],
  );
  const checks = [...report.checks, same, all];
  return {
    ...summariseCleanup(report, checks),
    checks: checks.map((check) => ({ ...check, clauses: [...check.clauses] })),
  };
}
