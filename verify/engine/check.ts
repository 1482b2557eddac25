import type { Session } from '../../prisma/transaction.ts';
import { type BoundSql, unionAll } from './bind.ts';
import type { ClauseId } from './contract.ts';
import { runnable } from './runnable-sql.ts';

export type Verdict = 'PROVEN' | 'NOT PROVEN' | 'BLOCKED';

export interface Violation {
  subject: string;
  have: string | null;
  want: string | null;
}

/** The outcome of one check. `violations` is a sample of at most {@link SAMPLE_SIZE}; `violationCount` is all. */
export interface CheckResult {
  id: string;
  title: string;
  clauses: readonly ClauseId[];
  verdict: Verdict;
  examined: number;
  violationCount: number;
  violations: Violation[];
  durationMs: number;
  /** Of a check that is not proven: a statement that shows what is wrong, to be run as it is. */
  sql?: string | undefined;
}

/** What a check is called wherever it is named: by the terminal, the evidence, the report and the coverage. */
export interface CheckIdentity {
  id: string;
  /** A statement in the present tense. */
  title: string;
  clauses: readonly ClauseId[];
}

/** A question to the database: rows of subject, have and want. */
export interface Check extends CheckIdentity {
  query: BoundSql;
}

export const SAMPLE_SIZE = 20;

/**
 * Runs checks in one statement: PostgreSQL compares, counts and takes the samples. `durationMs` is the
 * time of that statement, which all of them share.
 */
export async function runChecks(session: Session, checks: readonly Check[]): Promise<CheckResult[]> {
  if (checks.length === 0) return [];
  const started = performance.now();
  const { sql, values } = unionAll(
    checks.map(({ query }, index) => ({ sql: judged(query.sql, index), values: query.values })),
  );
  const rows = await session.rows<{ index: number; examined: number; failed: number; sample: Violation[] }>(
    sql,
    ...values,
  );
  const durationMs = performance.now() - started;
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return checks.map((check, index) => {
    const row = byIndex.get(index);
    const result = conclude(check, {
      examined: row?.examined ?? 0,
      violationCount: row?.failed ?? 0,
      violations: row?.sample ?? [],
      durationMs,
    });
    return showing(result, violationsOf(check.query));
  });
}

/** The query with what fits left out. */
function violationsOf({ sql, values }: BoundSql): BoundSql {
  return { sql: `SELECT * FROM (${sql}) fact WHERE have IS DISTINCT FROM want ORDER BY subject`, values };
}

/** Adds the statement that shows what is wrong, where something is. */
export function showing(result: CheckResult, query: BoundSql): CheckResult {
  return result.verdict === 'PROVEN' ? result : { ...result, sql: runnable(query) };
}

export async function runCheck(session: Session, check: Check): Promise<CheckResult> {
  const [result] = await runChecks(session, [check]);
  if (!result) throw new Error('one check gives one result');
  return result;
}

function judged(sql: string, index: number): string {
  return `(
    WITH facts AS MATERIALIZED (SELECT f.subject::text, f.have::text, f.want::text FROM (${sql}) f)
    SELECT ${index} AS index, count(*)::int AS examined,
      (count(*) FILTER (WHERE have IS DISTINCT FROM want))::int AS failed,
      (SELECT coalesce(json_agg(v), '[]') FROM (
         SELECT * FROM facts WHERE have IS DISTINCT FROM want ORDER BY subject, have LIMIT ${SAMPLE_SIZE}) v) AS sample
    FROM facts)`;
}

/** A check is green only when it looked at something and found nothing wrong. */
export function conclude(
  { id, title, clauses }: CheckIdentity,
  facts: Pick<CheckResult, 'examined' | 'violationCount' | 'violations' | 'durationMs'>,
): CheckResult {
  const verdict = facts.examined > 0 && facts.violationCount === 0 ? 'PROVEN' : 'NOT PROVEN';
  return { id, title, clauses, verdict, ...facts };
}

/** The same for facts that were gathered in memory. */
export function compare(check: CheckIdentity, facts: readonly Violation[], durationMs = 0): CheckResult {
  const wrong = facts.filter((fact) => fact.have !== fact.want);
  return conclude(check, {
    examined: facts.length,
    violationCount: wrong.length,
    violations: wrong.slice(0, SAMPLE_SIZE),
    durationMs,
  });
}

/** Says what is wrong with a check that is not proven, for people. */
export function explain(result: CheckResult): string {
  if (result.examined === 0 && result.violations.length === 0) {
    return `${result.id}: nothing to examine, so nothing is proven`;
  }
  const lines = result.violations.map(
    ({ subject, have, want }) => `  ${subject}\n    have: ${have ?? 'nothing'}\n    want: ${want ?? 'nothing'}`,
  );
  const more = result.violationCount - result.violations.length;
  return [
    `${result.id}: ${result.violationCount} of ${result.examined} violate "${result.title}"`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
