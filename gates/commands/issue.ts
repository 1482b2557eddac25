/**
 * The mandate author's step: issues the mandate as it reads in gates/mandate.ts and gates/clauses.json.
 *
 *     npm run issue -- [--key FILE]
 */
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { withLedger } from '../control/ledger-session.ts';
import { actorFor } from '../control/room.ts';
import { BATCHES, CLAUSES, mandateDigest } from '../mandate.ts';
import { openExistingTarget, say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { key: { type: 'string' } } });
  await using target = await openExistingTarget('Issuing the mandate for');
  const author = actorFor(target.room, 'mandate author', options.key);
  const digest = mandateDigest();
  await withLedger(target.room, target.url, ({ ledger }) => {
    ledger.append(author, 'mandate author', { what: 'issue mandate', mandateDigest: digest });
  });
  say(`${CLAUSES.length} clauses, batches ${BATCHES.map(({ id }) => id).join(', ')}; digest ${digest}`);
  say(`Issued by ${author.name}. Next: the approver runs "npm run approve -- mandate"`);
}

if (import.meta.main) await runCommand(main);
