import { randomUUID } from 'node:crypto';
import { inTransaction } from '../prisma/transaction.ts';

/**
 * Makes an account that is neither superuser nor owner of anything, for a test that works as people should.
 *
 * @param url of a superuser, in the database that the account connects to
 * @returns the same with the account's name and password
 */
export async function plainLogin(url: string, name: string): Promise<string> {
  const password = randomUUID();
  await inTransaction(url, async (tx) =>
    tx.run(`DROP ROLE IF EXISTS ${name}; CREATE ROLE ${name} LOGIN PASSWORD '${password}'`),
  );
  return Object.assign(new URL(url), { username: name, password }).href;
}
