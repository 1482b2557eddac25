import type { Catalog } from '../../prisma/catalog.ts';
import { HarnessError } from '../../prisma/harness-error.ts';
import { actAs, type Session } from '../../prisma/transaction.ts';
import type { CheckResult } from '../../verify/engine/check.ts';
import { checkPrivileges } from './check-privileges.ts';
import { DATABASE_ROLES, type DatabaseRole, privilegesNeeded } from './needed.ts';

/**
 * Takes a role for the rest of the transaction, where all roles are as they should be. What it may not do PostgreSQL
 * itself refuses from here on.
 */
export async function takeRole(session: Session, role: DatabaseRole, catalog: Catalog): Promise<CheckResult> {
  const result = await checkPrivileges(session, await privilegesNeeded(catalog));
  if (result.verdict === 'PROVEN') await actAs(session, DATABASE_ROLES[role]);
  return result;
}

/**
 * The same for work that no test judges.
 *
 * @throws D3_PRIVILEGES_UNFIT naming the first of what is missing or too much
 */
export async function requireRole(session: Session, role: DatabaseRole, catalog: Catalog): Promise<void> {
  const { verdict, violations, violationCount } = await takeRole(session, role, catalog);
  if (verdict === 'PROVEN') return;
  const [first] = violations;
  const more = violationCount > 1 ? `, and ${violationCount - 1} more` : '';
  throw new HarnessError('D3_PRIVILEGES_UNFIT', {
    subject: first?.subject ?? 'privileges',
    have: `${first?.have ?? 'nothing'}${more}`,
    want: first?.want ?? 'as needed',
    next: 'have the statements of "npm run grants" run by the owner of the tables; nothing was written',
  });
}
