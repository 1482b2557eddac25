import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { insertPlan } from '../seeds/insert-plan.ts';
import type { CheckResult, Violation } from '../verify/engine/check.ts';
import { type Batch, loadBatch } from './batches.ts';
import { type Prepared, prepare } from './preconditions.ts';
import { TEST_ANCHOR } from './test-databases.ts';

/** A batch seeded in a transaction that a test rolls back, or commits. */
export interface SeededTrial extends AsyncDisposable {
  tx: Transaction;
  prepared: Prepared;
}

/** @param options D3-A on {@link TEST_ANCHOR} unless others are named */
export async function seedTrial(
  url: string,
  { anchor = TEST_ANCHOR, batch }: { anchor?: string; batch?: Batch } = {},
): Promise<SeededTrial> {
  const tx = await openTransaction(url);
  const prepared = await prepare(tx, anchor, batch ?? (await loadBatch('d3-a')));
  await insertPlan(tx, prepared.plan);
  return { tx, prepared, [Symbol.asyncDispose]: async () => tx[Symbol.asyncDispose]() };
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
