import { archivedRows } from '../rollback/archive.ts';
import type { CleanupReport } from '../rollback/cleanup-demo-data.ts';
import type { CheckResult } from '../verify/engine/check.ts';
import type { DrillEvidence } from './evidence.ts';

/** What a cleanup leaves as evidence: proven when all of `checks` are, and as many rows went as were archived. */
export function summariseCleanup(
  report: CleanupReport,
  checks: readonly CheckResult[],
): Pick<DrillEvidence, 'deleted' | 'verdict' | 'tables'> {
  const deleted = [...report.deleted.values()].reduce((sum, count) => sum + count, 0);
  const proven = checks.every((check) => check.verdict === 'PROVEN') && deleted === archivedRows(report.archive);
  return {
    deleted,
    verdict: proven ? 'PROVEN' : 'NOT PROVEN',
    tables: [...report.deleted].map(([table, count]) => ({ table, deleted: count })),
  };
}
