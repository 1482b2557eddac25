/**
 * The phase as a board: what became of each batch and by whom, stops, pending rollbacks, how ready the demo is
 * by its rows, and what has to happen next. Reads only, and needs no key.
 *
 *     npm run status
 */
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { wordPassedOver } from '../batches.ts';
import { boardOf } from '../control/board.ts';
import { withLedger } from '../control/ledger-session.ts';
import { type Phase, readPhase } from '../control/phase.ts';
import { type Level, readReadiness } from '../control/readiness.ts';
import { surveyAll } from '../preconditions.ts';
import { resolveAnchor, type Target } from '../target.ts';
import { openExistingTarget, say } from './command-target.ts';

export async function main(): Promise<void> {
  await using target = await openExistingTarget('Phase D3 on');
  const { phase, entries, head, outcome } = await withLedger(target.room, target.url, ({ ledger, doubt }) => ({
    phase: readPhase(ledger.entries),
    entries: ledger.entries.length,
    head: ledger.head,
    outcome: doubt?.outcome,
  }));
  say(`Ledger: ${entries} entries, head ${head.slice(0, 16)}…`);
  if (outcome) say(`In doubt: the last work is ${outcome}; the next signed command records it`);
  for (const line of boardOf(phase, await readiness(target, phase))) say(line);
}

if (import.meta.main) await runCommand(main);

/** Read under the day that the last published batch is dated from. */
async function readiness(target: Target, phase: Phase): Promise<Level[]> {
  const anchor = phase.batches.findLast(({ published }) => published)?.published?.fact.anchorDate;
  await using tx = await openTransaction(target.url);
  await tx.run('SET TRANSACTION READ ONLY');
  const { checkScope, contracts, passedOver } = await surveyAll(tx, anchor ?? resolveAnchor());
  for (const batch of passedOver) say(wordPassedOver(batch));
  return await readReadiness(tx, contracts, checkScope);
}
