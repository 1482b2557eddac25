/**
 * What a gate would write, computed and saved without writing any of it.
 *
 *     npm run plan -- d3-a [--anchor YYYY-MM-DD] [--out FILE]
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { HarnessError } from '../prisma/harness-error.ts';
import { runCommand } from '../prisma/run-command.ts';
import { openTransaction } from '../prisma/transaction.ts';
import { existingBatches } from './batches.ts';
import { reportsFolder } from './evidence-file.ts';
import { describeTarget } from './gate-reporter.ts';
import type { BatchId } from './mandate.ts';
import { type BatchPlan, planBatch } from './plan/batch-plan.ts';
import { digestOf } from './plan/digest.ts';
import { openTarget, resolveAnchor } from './target.ts';
import { writeWhole } from './write-whole.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

await runCommand(async () => {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { anchor: { type: 'string' }, out: { type: 'string' } },
  });
  const batch = parseBatch(positionals);
  const anchor = resolveAnchor(options.anchor);
  await using target = await openTarget({}, say);
  say(`Planning ${batch.toUpperCase()} for ${describeTarget(target.evidence)}, dated ${anchor}`);
  await using tx = await openTransaction(target.url);
  await tx.run('SET TRANSACTION READ ONLY');
  const plan = await planBatch(tx, target.url, batch, anchor);
  const path = options.out ?? join(reportsFolder(), `${batch}.plan.json`);
  writeWhole(path, { ...plan, digest: digestOf(plan) });
  tell(plan);
  say(`Plan: ${relative(process.cwd(), path)}`);
});

function parseBatch(positionals: readonly string[]): BatchId {
  const known = existingBatches();
  const batch = known.find((id) => id === positionals[0]);
  if (batch && positionals.length === 1) return batch;
  throw new HarnessError('D3_BATCH_UNKNOWN', {
    subject: 'the batch to plan',
    have: positionals.length === 0 ? 'none' : `"${positionals.join(' ')}"`,
    want: `one of ${known.join(', ')}`,
    next: 'name it, as in "npm run plan -- d3-a"',
  });
}

function tell(plan: BatchPlan): void {
  for (const { table, tenant, rows } of plan.promised) {
    say(`  ${table.padEnd(28)} ${tenant.padEnd(20)} ${rows.toString().padStart(5)} rows`);
  }
  for (const { script, rows } of plan.scripts) {
    say(`${script}: ${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows`);
  }
  for (const { subject, have, want } of plan.schema.differences) say(`✗ schema ${subject}: have ${have}, want ${want}`);
  if (plan.schema.differences.length > 0) process.exitCode = 1;
  say(`Digest: ${digestOf(plan)}`);
}
