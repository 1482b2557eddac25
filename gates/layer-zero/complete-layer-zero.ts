import { hash } from 'bcryptjs';
import { HarnessError } from '../../prisma/harness-error.ts';
import { inTransaction, type Session } from '../../prisma/transaction.ts';
import { closedAccounts, demoPassword, passwordFacts } from '../control/demo-password.ts';
import { type Completion, completionOf } from './completion.ts';
import { readLayerZero } from './read-layer-zero.ts';

/** As many as the platform's master seeder takes. */
const BCRYPT_ROUNDS = 12;

/**
 * What layer 0 lacks in the database that the session is in.
 *
 * @throws D3_PASSWORD_UNFIT where DEMO_PASSWORD is missing, printed or easily guessed
 */
export async function completionFor(session: Session, rehearsal: boolean): Promise<Completion[]> {
  const password = requireFit(demoPassword(rehearsal), rehearsal);
  const facts = await readLayerZero(session);
  const closed = await closedAccounts(session, password);
  const logins = { closed, hash: closed.length > 0 ? await hash(password, BCRYPT_ROUNDS) : '' };
  return completionOf(facts, logins);
}

/** Completes layer 0 in a database of ours, as the platform's owner would with what `npm run layer-zero` prints. */
export async function completeLayerZero(url: string): Promise<void> {
  await inTransaction(url, async (tx) => {
    const statements = (await completionFor(tx, true)).flatMap(({ sql }) => sql ?? []);
    if (statements.length > 0) await tx.run(statements.join(';\n'));
  });
}

function requireFit(password: string | undefined, rehearsal: boolean): string {
  const unfit = passwordFacts(password, rehearsal).find(({ have, want }) => have !== want);
  if (!unfit && password) return password;
  throw new HarnessError('D3_PASSWORD_UNFIT', {
    subject: unfit?.subject ?? 'DEMO_PASSWORD',
    have: unfit?.have ?? 'not set',
    want: unfit?.want ?? 'set',
    next: 'set DEMO_PASSWORD to what the demo accounts are to open with, then run the command again',
  });
}
