/**
 * Lets the phase go on after a stop (mandate clause 9.d).
 *
 *     npm run resume -- --reason "why" [--key FILE]
 */
import { parseArgs } from 'node:util';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { withLedger } from '../control/ledger-session.ts';
import { pendingRollbacks, readPhase } from '../control/phase.ts';
import { actorFor } from '../control/room.ts';
import { settle } from '../control/settle.ts';
import { ask } from './answers.ts';
import { openExistingTarget, say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { reason: { type: 'string' }, key: { type: 'string' } } });
  await using target = await openExistingTarget('Resuming the phase on');
  const approver = actorFor(target.room, 'approver', options.key);
  const reason = await ask({ text: 'Why may it go on?', flag: '--reason', given: options.reason });
  await withLedger(target.room, target.url, (session) => {
    settle(session, approver, 'approver');
    const phase = readPhase(session.ledger.entries);
    if (!phase.stop) throw refusal('no stop in force', 'a stop', 'there is nothing to resume');
    const pending = pendingRollbacks(phase);
    if (pending.length > 0) {
      throw refusal(`${pending.join(', ')} to be taken back`, 'no pending rollback', 'run "npm run cleanup" first');
    }
    say(`Stopped by ${phase.stop.by} on ${phase.stop.at}: ${phase.stop.fact.reason}`);
    session.ledger.append(approver, 'approver', { what: 'resume', reason });
  });
  say(`Resumed by ${approver.name}: ${reason}`);
}

if (import.meta.main) await runCommand(main);

function refusal(have: string, want: string, next: string): HarnessError {
  return new HarnessError('D3_RESUME_REFUSED', { subject: 'resuming', have, want, next });
}
