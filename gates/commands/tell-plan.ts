import { type BatchPlan, gapsOf } from '../plan/batch-plan.ts';
import { digestOf } from '../plan/digest.ts';

/** A plan as its approver reads it: what, where, how much, and what stands against it. */
export function tellPlan(plan: BatchPlan, say: (text: string) => void): void {
  for (const { table, tenant, rows } of plan.promised) {
    say(`  ${table.padEnd(28)} ${tenant.padEnd(20)} ${rows.toString().padStart(5)} rows`);
  }
  for (const { script, rows } of plan.scripts) {
    say(`${script}: ${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows`);
  }
  say(`Dated ${plan.anchorDate}; tenants ${plan.tenants.map(({ slug }) => slug).join(', ')}`);
  say(`Schema ${plan.schema.fingerprint.slice(0, 12)}…, code ${plan.code.slice(0, 12)}…`);
  for (const { subject, have, want } of gapsOf(plan)) say(`✗ ${subject}: have ${have}, want ${want}`);
  say(`Digest: ${digestOf(plan)}`);
}
