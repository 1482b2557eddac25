import { hash } from 'bcryptjs';
import { HarnessError } from '../../prisma/harness-error.ts';
import { databaseMessage, inTransaction, type Session } from '../../prisma/transaction.ts';
import { closedAccounts, demoAccounts, demoPassword, passwordFacts } from '../control/demo-password.ts';
import { type Completion, completionOf, NOTHING_KNOWN } from './completion.ts';
import { readLayerZero } from './read-layer-zero.ts';

/** As many as the platform's master seeder takes. */
const BCRYPT_ROUNDS = 12;

/**
 * What layer 0 lacks in the database that the session is in. An account that may not read it yet, before the grants, is
 * given the statements for everything: each changes only what is lacking.
 *
 * @throws D3_PASSWORD_UNFIT where DEMO_PASSWORD is missing, printed or easily guessed
 */
export async function completionFor(session: Session, rehearsal: boolean): Promise<Completion[]> {
  const password = requireFit(demoPassword(rehearsal), rehearsal);
  const { facts, closed } = await readOrAssume(session, password);
  return completionOf(facts, { closed, hash: closed.length > 0 ? await hash(password, BCRYPT_ROUNDS) : '' });
}

async function readOrAssume(session: Session, password: string) {
  try {
    return { facts: await readLayerZero(session), closed: await closedAccounts(session, password) };
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return { facts: NOTHING_KNOWN, closed: demoAccounts() };
  }
}

/** PostgreSQL manual, appendix A: insufficient privilege. */
function isForbidden(error: unknown): boolean {
  return error instanceof HarnessError && databaseMessage(error.cause).sqlState === '42501';
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
