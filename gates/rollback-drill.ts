import { type Session, tryAndUndo } from '../prisma/transaction.ts';
import { archivedRows } from '../rollback/archive.ts';
import { type CleanupReport, cleanUpDemoData } from '../rollback/cleanup-demo-data.ts';
import { restoreRows } from '../rollback/restore.ts';
import { type CheckResult, compare } from '../verify/check.ts';
import { compareDigests, type Digest, digestInside } from '../verify/digest.ts';
import type { Baseline } from './baseline.ts';
import type { DrillEvidence } from './evidence.ts';
import type { Prepared } from './preconditions.ts';

export interface Drill {
  evidence: DrillEvidence;
  checks: CheckResult[];
}

/**
 * Runs the real cleanup of this batch in a savepoint, sees that the tenants hold exactly what they held
 * before the batch, restores the archive, sees that they hold exactly what was seeded, and undoes it all.
 * A cleanup that is not proven ends it there.
 */
export async function drillRollback(
  session: Session,
  { catalog, checkScope, contracts }: Prepared,
  baseline: Baseline,
  seeded: Digest,
): Promise<Drill> {
  const only = new Set(contracts.flatMap((contract) => Object.keys(contract.tables)));
  return tryAndUndo(session, async () => {
    const report = await cleanUpDemoData(session, catalog, checkScope, { only });
    const cleaned = await compareWith(session, checkScope, baseline.inside, CLEANED);
    const checks = [...report.checks, cleaned];
    if (checks.some(isRed)) return conclude(report, checks, 0);
    const restored = await restoreRows(session, report.archive);
    return conclude(report, [...checks, await compareWith(session, checkScope, seeded, RESTORED)], restored);
  });
}

function conclude(report: CleanupReport, checks: CheckResult[], restored: number): Drill {
  const deleted = [...report.deleted.values()].reduce((sum, count) => sum + count, 0);
  const proven = !checks.some(isRed) && restored === archivedRows(report.archive);
  return {
    checks,
    evidence: {
      deleted,
      restored,
      verdict: proven ? 'PROVEN' : 'NOT PROVEN',
      tables: [...report.deleted].map(([table, count]) => ({ table, deleted: count })),
    },
  };
}

function isRed(check: CheckResult): boolean {
  return check.verdict !== 'PROVEN';
}

const CLEANED = { id: 'drill.cleaned', title: 'after the cleanup the tenants hold what they held before the batch' };
const RESTORED = { id: 'drill.restored', title: 'after restoring the archive they hold what was seeded' };

async function compareWith(
  session: Session,
  { graph, values }: Prepared['checkScope'],
  want: Digest,
  { id, title }: { id: string; title: string },
): Promise<CheckResult> {
  const started = performance.now();
  const now = await digestInside(session, graph, values);
  const clauses = ['7.2.a', '7.2.b', '7.2.c', '12.c'];
  return compare({ id, title, clauses }, compareDigests(now, want), performance.now() - started);
}
