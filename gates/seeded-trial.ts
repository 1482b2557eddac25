import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { insertPlan } from '../seeds/insert-plan.ts';
import type { CheckResult, Violation } from '../verify/check.ts';
import { countTables, type TableCount } from '../verify/counts.ts';
import { type Counters, readCounters, since } from '../verify/statement-counters.ts';
import { type Baseline, takeBaseline } from './baseline.ts';
import { type Batch, loadBatch } from './batches.ts';
import { type Prepared, prepare } from './preconditions.ts';
import { TEST_ANCHOR } from './test-databases.ts';

/** A batch seeded in a transaction that a test will roll back, as the gate sees it after seeding. */
export interface SeededTrial extends AsyncDisposable {
  tx: Transaction;
  prepared: Prepared;
  baseline: Baseline;
  counts(): Promise<TableCount[]>;
  counters(): Promise<Counters>;
}

export interface TrialOptions {
  /** Statements before the first row: a trigger, say. */
  before?: readonly string[];
  /** Statements after the last row. */
  after?: readonly string[];
  anchor?: string;
  /** D3-A unless others are named. */
  batch?: Batch;
}

/**
 * Seeds a batch on the empty test database and plants a fault: statements before the first row (a trigger,
 * say) and after the last.
 */
export async function seedTrial(
  url: string,
  { before = [], after = [], anchor = TEST_ANCHOR, batch }: TrialOptions = {},
): Promise<SeededTrial> {
  const tx = await openTransaction(url);
  const prepared = await prepare(tx, anchor, batch ?? (await loadBatch('d3-a')));
  const baseline = await takeBaseline(tx, prepared.checkScope);
  for (const statement of before) await tx.run(statement);
  await insertPlan(tx, prepared.plan);
  for (const statement of after) await tx.run(statement);
  return {
    tx,
    prepared,
    baseline,
    counts: async () => countTables(tx, prepared.contracts, prepared.earlier, prepared.checkScope),
    counters: async () => since(baseline.counters, await readCounters(tx)),
    [Symbol.asyncDispose]: async () => tx[Symbol.asyncDispose](),
  };
}

/** What a red proof pins: that the check is red, and what it says first. */
export function firstFinding({ verdict, violations: [finding] }: CheckResult): unknown {
  return { verdict, finding };
}

export function redWith(subject: Violation['subject'], have: Violation['have'], want: Violation['want']): unknown {
  return { verdict: 'NOT PROVEN', finding: { subject, have, want } };
}

/** Ids of tenants, for SQL in tests. */
export const tenantId = (slug: string): string => `(SELECT id FROM "Tenant" WHERE slug = '${slug}')`;
export const RETAIL = tenantId('demo-retail-store');
