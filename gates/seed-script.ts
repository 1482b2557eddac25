import { insertTables } from '../prisma/insert-rows.ts';
import type { Session } from '../prisma/transaction.ts';
import type { Plan } from '../seeds/plan.ts';
import type { Seed } from '../seeds/seed.ts';
import { type CheckIdentity, type CheckResult, compare } from '../verify/engine/check.ts';
import type { ScriptEvidence } from './evidence.ts';

/** What the run of a script proves. */
export const seedIdentity = ({ suite, script }: Seed): CheckIdentity => ({
  id: `seed.${suite}`,
  title: `${script} writes its plan`,
  clauses: ['5.a', '6.1.d'],
});

export const DEFERRED: CheckIdentity = {
  id: 'seed.constraints',
  title: 'deferred constraints hold before the proofs, not only in COMMIT',
  clauses: ['7.1.d', '8.1.b'],
};

/** What one script wrote, and whether PostgreSQL took every row of its plan. */
export interface SeededScript {
  result: CheckResult;
  evidence: ScriptEvidence;
}

/**
 * Writes one script's part of the plan, in one statement with an INSERT a table.
 *
 * @throws D3_STATEMENT_FAILED, D3_ROWS_RAGGED
 */
export async function seedScript(session: Session, seed: Seed, plan: Plan): Promise<SeededScript> {
  const { suite, script, tenants } = seed;
  const started = performance.now();
  const planned = plan.scripts.find((candidate) => candidate.suite === suite)?.tables ?? [];
  const counts = Object.fromEntries(await insertTables(session, planned));
  const durationMs = performance.now() - started;
  const facts = planned.map(({ table, rows }) => ({
    subject: table,
    have: `${counts[table] ?? 0} rows inserted`,
    want: `${rows.length} rows inserted`,
  }));
  return {
    result: compare(seedIdentity(seed), facts, durationMs),
    evidence: { script, tenants: [...tenants], counts, durationMs },
  };
}

/**
 * Has PostgreSQL check now what it would otherwise check in COMMIT, after the proofs.
 *
 * @throws D3_STATEMENT_FAILED when a deferred constraint does not hold
 */
export async function checkConstraints(session: Session): Promise<CheckResult> {
  await session.run('SET CONSTRAINTS ALL IMMEDIATE');
  return compare(DEFERRED, [{ subject: 'SET CONSTRAINTS ALL IMMEDIATE', have: 'accepted', want: 'accepted' }]);
}
