import { readCatalog } from '../../prisma/catalog.ts';
import { readServerFacts } from '../../prisma/server.ts';
import { inTransaction, type Session } from '../../prisma/transaction.ts';
import { grants } from './grants.ts';
import { privilegesNeeded } from './needed.ts';

/** The statements for the database that the session is in. */
export async function grantsFor(session: Session, login?: string): Promise<string[]> {
  const { versionNumber } = await readServerFacts(session);
  return grants({ needed: await privilegesNeeded(await readCatalog(session)), versionNumber, login });
}

/** Gives the roles of a database of ours what they need, as `npm run grants` prints it. */
export async function applyGrants(url: string, login?: string): Promise<void> {
  await inTransaction(url, async (tx) => tx.run((await grantsFor(tx, login)).join(';\n')));
}
