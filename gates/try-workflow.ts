import { type Session, tryAndUndo } from '../prisma/transaction.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import type { Workflow } from '../verify/engine/contract.ts';
import { type WalkedWorkflow, walkWorkflow } from '../verify/engine/workflow.ts';
import { DATABASE_ROLES } from './privileges/needed.ts';

/** Walks a workflow with the privileges that workflows have, and undoes it. */
export async function tryWorkflow(session: Session, workflow: Workflow, scope: CheckScope): Promise<WalkedWorkflow> {
  return tryAndUndo(session, async () => walkWorkflow(session, workflow, scope), DATABASE_ROLES.trial);
}
