/**
 * What a gate would write, computed and saved without writing any of it.
 *
 *     npm run plan -- d3-a [--anchor YYYY-MM-DD] [--out FILE] [--key FILE]
 *
 * The executor's step: the ledger then holds the digest that the approver is asked to sign.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { anchorsOf } from '../control/cast.ts';
import { withLedger } from '../control/ledger-session.ts';
import { actorFor } from '../control/room.ts';
import { settledPhase } from '../control/settle.ts';
import { type BatchPlan, gapsOf, planBatch } from '../plan/batch-plan.ts';
import { keep } from '../plan/plan-file.ts';
import { reportsRoot } from '../report/run-folder.ts';
import { describeTarget, openTarget, resolveAnchor } from '../target.ts';
import { writeWhole } from '../write-whole.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';
import { tellPlan } from './tell-plan.ts';

export async function main(): Promise<void> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { anchor: { type: 'string' }, out: { type: 'string' }, key: { type: 'string' } },
  });
  const batch = parseBatch(positionals, 'npm run plan -- d3-a');
  const anchor = resolveAnchor(options.anchor);
  await using target = await openTarget({}, say);
  say(`Planning ${batch.toUpperCase()} for ${describeTarget(target.evidence)}, dated ${anchor}`);
  const executor = actorFor(target.room, 'executor', options.key);
  const phase = await settledPhase(target.room, target.url, executor, 'executor');
  const plan = await computePlan(target.url, async (tx) =>
    planBatch(tx, target.url, batch, anchor, anchorsOf(phase, anchor)),
  );
  tellPlan(plan, say);
  const { digest } = keep(target.room.folder, 'plan', plan);
  await withLedger(target.room, target.url, ({ ledger }) =>
    ledger.append(executor, 'executor', { what: 'plan', batch, anchorDate: anchor, planDigest: digest }),
  );
  const path = options.out ?? join(reportsRoot(), `${batch}.plan.json`);
  writeWhole(path, { ...plan, digest });
  say(`Plan: ${relative(process.cwd(), path)}`);
  if (gapsOf(plan).length > 0) process.exitCode = 1;
}

if (import.meta.main) await runCommand(main);

async function computePlan(
  url: string,
  work: (tx: Awaited<ReturnType<typeof openTransaction>>) => Promise<BatchPlan>,
): Promise<BatchPlan> {
  await using tx = await openTransaction(url);
  await tx.run('SET TRANSACTION READ ONLY');
  return await work(tx);
}
