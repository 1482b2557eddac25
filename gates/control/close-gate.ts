import type { GateEvidence } from '../evidence.ts';
import type { LedgerFact } from './ledger-entry.ts';
import { withLedger } from './ledger-session.ts';
import { readPhase, recordOf } from './phase.ts';
import { actorFor, type ControlRoom } from './room.ts';
import { settle } from './settle.ts';

/** Preconditions whose failure means that the platform is not what it should be, and not that a step is missing. */
const ALARMING = new Set(['pre.server', 'pre.scope', 'pre.schema', 'pre.layer-zero', 'gate.loads']);

/** What the ledger has to know of a gate that has ended. */
export type GateOutcome = Pick<GateEvidence, 'batch' | 'verdict'> & {
  checks: readonly Pick<GateEvidence['checks'][number], 'id' | 'verdict'>[];
};

/**
 * Completes the ledger when a gate has ended, whichever way: what became of its transaction, the digest of
 * its evidence, and a stop where the phase must not go on (mandate clauses 9.a to 9.c).
 */
export async function closeGate(
  room: ControlRoom,
  url: string,
  gate: GateOutcome,
  evidenceDigest: string,
): Promise<void> {
  const executor = actorFor(room, 'executor');
  await withLedger(room, url, (session) => {
    const { ledger } = session;
    const before = readPhase(ledger.entries);
    settle(session, executor, 'executor', false);
    const after = readPhase(ledger.entries);
    const began = gate.checks.some((check) => check.id === 'control.start' && check.verdict === 'PROVEN');
    const facts: LedgerFact[] = [];
    if (began) facts.push({ what: 'evidence', batch: gate.batch, verdict: gate.verdict, evidenceDigest });
    const reason = reasonToStop(gate, began && recordOf(after, gate.batch).published !== undefined);
    if (reason && !before.stop && !after.stop) facts.push({ what: 'stop', reason });
    ledger.append(executor, 'executor', ...facts);
  });
}

function reasonToStop(gate: GateOutcome, published: boolean): string | undefined {
  const red = gate.checks.filter((check) => check.verdict === 'NOT PROVEN');
  const [first] = red;
  if (first && published) return `gate ${gate.batch}, published and then not proven: ${first.id}`;
  const alarming = red.find((check) => ALARMING.has(check.id));
  return alarming ? `gate ${gate.batch}, unexpected: ${alarming.id}` : undefined;
}
