import { type Session, tryAndUndo } from '../prisma/transaction.ts';
import { archivedRows } from '../rollback/archive.ts';
import { CLEANUP_CHECKS, type CleanupReport, cleanUpDemoData } from '../rollback/cleanup-demo-data.ts';
import { restoreRows } from '../rollback/restore.ts';
import type { CheckIdentity, CheckResult } from '../verify/engine/check.ts';
import { narrowTo } from '../verify/engine/check-scope.ts';
import { tablesOf } from '../verify/engine/counts.ts';
import { type Digest, digestInside, readAgain, summarise } from '../verify/engine/digest.ts';
import type { Baseline } from './baseline.ts';
import { summariseCleanup } from './cleanup-summary.ts';
import type { DrillEvidence } from './evidence.ts';
import type { Prepared } from './preconditions.ts';
import { DATABASE_ROLES } from './privileges/needed.ts';

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
  const only = new Set(tablesOf(contracts));
  const drill = async () => {
    const report = await cleanUpDemoData(session, catalog, narrowTo(contracts, checkScope), {
      only,
      digestNeighbours: baseline.outside !== null,
    });
    const cleaned = await readAgain(session, digestInside, checkScope, baseline.inside, CLEANED);
    const digests = { before: summarise(baseline.inside), cleaned: summarise(cleaned.now), seeded: summarise(seeded) };
    const checks = [...report.checks, cleaned.result];
    if (checks.some((check) => check.verdict !== 'PROVEN')) return conclude(report, checks, 0, digests);
    const restored = await restoreRows(session, report.archive);
    const refilled = await readAgain(session, digestInside, checkScope, seeded, RESTORED);
    return conclude(report, [...checks, refilled.result], restored, { ...digests, restored: summarise(refilled.now) });
  };
  return tryAndUndo(session, drill, DATABASE_ROLES.cleanup);
}

function conclude(
  report: CleanupReport,
  checks: CheckResult[],
  restored: number,
  digests: NonNullable<DrillEvidence['digests']>,
): Drill {
  const summary = summariseCleanup(report, checks);
  const whole = restored === archivedRows(report.archive);
  return { checks, evidence: { ...summary, restored, verdict: whole ? summary.verdict : 'NOT PROVEN', digests } };
}

const CLAUSES = ['7.2.a', '7.2.b', '7.2.c', '12.c'];

const CLEANED: CheckIdentity = {
  id: 'drill.cleaned',
  title: 'after the cleanup the tenants hold what they held before the batch',
  clauses: CLAUSES,
};

const RESTORED: CheckIdentity = {
  id: 'drill.restored',
  title: 'after restoring the archive they hold what was seeded',
  clauses: CLAUSES,
};

/** What the drill proves, in its order. */
export const DRILL_CHECKS = [...CLEANUP_CHECKS, CLEANED, RESTORED];
