import { insertTables } from '../prisma/insert-rows.ts';
import type { Session } from '../prisma/transaction.ts';
import type { Plan } from './plan.ts';

/**
 * Writes a whole plan in the order of its scripts, one statement each.
 *
 * @returns the number of rows inserted
 */
export async function insertPlan(session: Session, plan: Plan): Promise<number> {
  let inserted = 0;
  for (const { tables } of plan.scripts) {
    for (const count of (await insertTables(session, tables)).values()) inserted += count;
  }
  return inserted;
}
