/**
 * The statements that complete layer 0 for this phase, each with the reason for it; nothing where nothing is lacking.
 *
 *     npm run --silent layer-zero > layer-zero.sql
 *
 * Prints and changes nothing: the platform's owner reads them and runs them with `psql --single-transaction`. A throwaway
 * database has them already.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { completionFor } from '../layer-zero/complete-layer-zero.ts';
import { wordCompletion } from '../layer-zero/completion.ts';
import { openTarget } from '../target.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  parseArgs({ options: {} });
  await using target = await openTarget({}, (text) => process.stderr.write(`${text}\n`));
  await using tx = await openTransaction(target.url);
  await tx.run('SET TRANSACTION READ ONLY');
  const rehearsal = target.evidence.kind === 'rehearsal';
  for (const completion of await completionFor(tx, rehearsal)) say(wordCompletion(completion));
}

if (import.meta.main) await runCommand(main);
