/**
 * Stops the phase: every gate refuses until the approver resumes. Anybody who has a role may do it.
 *
 *     npm run stop -- --reason "why" [--key FILE]
 */
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { withLedger } from '../control/ledger-session.ts';
import { anyActorFor } from '../control/room.ts';
import { ask } from './answers.ts';
import { openExistingTarget, say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { reason: { type: 'string' }, key: { type: 'string' } } });
  await using target = await openExistingTarget('Stopping the phase on');
  const { actor, role } = anyActorFor(target.room, options.key);
  const reason = await ask({ text: 'Why does it stop?', flag: '--reason', given: options.reason });
  await withLedger(target.room, target.url, ({ ledger }) => ledger.append(actor, role, { what: 'stop', reason }));
  say(`Stopped by ${actor.name}: ${reason}. Next: the approver runs "npm run resume" when the cause is mended`);
}

if (import.meta.main) await runCommand(main);
