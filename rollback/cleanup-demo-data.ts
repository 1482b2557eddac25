import type { Catalog } from '../prisma/catalog.ts';
import { HarnessError } from '../prisma/harness-error.ts';
import type { Session } from '../prisma/transaction.ts';
import { bind } from '../verify/engine/bind.ts';
import { type CheckIdentity, type CheckResult, compare, explain, runCheck } from '../verify/engine/check.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import { checkDigest, type Digest, digestOutside } from '../verify/engine/digest.ts';
import { readCounters, since, wordCounter } from '../verify/engine/statement-counters.ts';
import { type Archive, readDoomedRows } from './archive.ts';
import { type DeletionPlan, isDoomed, planDeletion } from './deletion-plan.ts';
import { OUTSIDE_REFERENCES, outsideReferenceCheck } from './outside-references.ts';

export interface CleanupOptions {
  /** Limits the cleanup to these tables; without it, everything of the tenants goes, people's own additions too. */
  only?: ReadonlySet<string>;
  /** Called with the rows before any of them is deleted; a cleanup whose archive fails deletes nothing. */
  archive?: (archive: Archive) => Promise<void>;
  /** Another customer's rows are read whole to prove them unchanged; leave out on a large database. */
  digestNeighbours?: boolean;
}

export interface CleanupReport {
  plan: DeletionPlan;
  archive: Archive;
  deleted: ReadonlyMap<string, number>;
  checks: CheckResult[];
}

/**
 * Deletes the demo tenants' rows, layer 0 excepted, and proves that nothing else changed. Runs inside
 * the caller's transaction, which must roll back when a check is not proven.
 *
 * @throws D3_CLEANUP_BLOCKED when a row that stays refers to one that would go
 */
export async function cleanUpDemoData(
  session: Session,
  catalog: Catalog,
  scope: CheckScope,
  { only, archive: keep, digestNeighbours = true }: CleanupOptions = {},
): Promise<CleanupReport> {
  const plan = planDeletion(catalog, scope.graph, only);
  const blocked = await runCheck(session, outsideReferenceCheck(plan, scope));
  if (blocked.violationCount > 0) throw refusal(blocked);
  const archive = await readDoomedRows(session, plan, scope);
  await keep?.(archive);

  const outside = digestNeighbours ? await digestOutside(session, scope.graph, scope.values) : undefined;
  const before = await readCounters(session);
  const deleted = await deleteRows(session, plan, scope);
  const counters = since(before, await readCounters(session));
  const checks = [
    blocked,
    judgeDeletion(counters, archive),
    await nothingLeft(session, plan, scope),
    ...(outside ? [await neighboursUnchanged(session, scope, outside)] : []),
  ];
  return { plan, archive, deleted, checks };
}

/**
 * Deletes everything in one statement, a DELETE a table: all of them find their rows as they were before the first,
 * and PostgreSQL checks foreign keys at its end.
 *
 * @returns the number of rows deleted by table
 */
async function deleteRows(
  session: Session,
  plan: DeletionPlan,
  { graph, values }: CheckScope,
): Promise<Map<string, number>> {
  const tables = plan.steps.flat();
  const deletes = tables.map(
    (table, index) => `d${index} AS (DELETE FROM "${table}" t WHERE ${isDoomed(graph, table, 't')} RETURNING 1)`,
  );
  const counts = tables.map((table, index) => `SELECT '${table}' AS "table", count(*)::int AS n FROM d${index}`);
  const bound = bind(graph, `WITH ${deletes.join(', ')} ${counts.join(' UNION ALL ')}`, values);
  const rows = await session.rows<{ table: string; n: number }>(bound.sql, ...bound.values);
  return new Map(rows.map(({ table, n }) => [table, n]));
}

const CLEANUP_COUNTERS: CheckIdentity = {
  id: 'rollback.counters',
  title: "PostgreSQL's own counters show that the archived rows were deleted and nothing else changed",
  clauses: ['7.2.b', '2.c', '2.d'],
};

const NOTHING_LEFT: CheckIdentity = { id: 'rollback.nothing-left', title: 'no demo row is left', clauses: ['7.2.b'] };

const CLEANUP_NEIGHBOURS: CheckIdentity = {
  id: 'rollback.neighbours',
  title: "every other customer's row is as it was",
  clauses: ['2.c', '2.d', '7.2.b'],
};

/** What a cleanup proves, in its order; the last where everybody else's rows are few enough to be read whole. */
export const CLEANUP_CHECKS = [OUTSIDE_REFERENCES, CLEANUP_COUNTERS, NOTHING_LEFT, CLEANUP_NEIGHBOURS];

function judgeDeletion(counters: ReturnType<typeof since>, archive: Archive): CheckResult {
  const archived = new Map(archive.steps.flat().map(({ table, rows }) => [table, rows.length]));
  const facts = [...counters].map(([table, counter]) => ({
    subject: table,
    have: wordCounter(counter),
    want: wordCounter({ inserted: 0, updated: 0, deleted: archived.get(table) ?? 0, fileNode: 'same' }),
  }));
  return compare(CLEANUP_COUNTERS, facts);
}

async function nothingLeft(session: Session, plan: DeletionPlan, { graph, values }: CheckScope): Promise<CheckResult> {
  const parts = plan.steps
    .flat()
    .map(
      (table) =>
        `SELECT '${table}' AS subject, count(*)::text AS have, '0' AS want FROM "${table}" t WHERE ${isDoomed(graph, table, 't')}`,
    );
  return runCheck(session, {
    ...NOTHING_LEFT,
    query: bind(graph, parts.join(' UNION ALL '), values),
  });
}

async function neighboursUnchanged(session: Session, scope: CheckScope, before: Digest): Promise<CheckResult> {
  return checkDigest(session, digestOutside, scope, before, CLEANUP_NEIGHBOURS);
}

function refusal(blocked: CheckResult): HarnessError {
  return new HarnessError('D3_CLEANUP_BLOCKED', {
    subject: 'cleanup',
    have: blocked.violations.map(({ subject, have }) => `${subject}: ${have}`).join('; '),
    want: 'no row that stays to refer to a row that goes',
    next: `clean up later batches first, or ask the owners of those rows; nothing was deleted (${explain(blocked).split('\n')[0]})`,
  });
}
