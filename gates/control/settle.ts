import { anchorOf, factsOf, type LedgerSession, withLedger } from './ledger-session.ts';
import { type Phase, readPhase } from './phase.ts';
import type { Role } from './role.ts';
import type { ControlRoom } from './room.ts';
import type { Actor } from './signers.ts';

/**
 * Completes the ledger where a process died between the database and it. Does nothing while the work is
 * still going on, and nothing when there is no doubt.
 *
 * @param recovered false when it is the work's own process that records its end
 */
export function settle({ ledger, doubt }: LedgerSession, actor: Actor, as: Role, recovered = true): void {
  if (doubt) ledger.append(actor, as, ...factsOf(doubt, anchorOf(ledger, doubt), recovered));
}

/** Settles whatever is in doubt, and reads where the phase stands. */
export async function settledPhase(room: ControlRoom, url: string, actor: Actor, as: Role): Promise<Phase> {
  return withLedger(room, url, (session) => {
    settle(session, actor, as);
    return readPhase(session.ledger.entries);
  });
}
