import { BATCHES } from '../mandate.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { type BatchRecord, type Phase, pendingRollbacks, standingOf } from './phase.ts';
import { type Level, reachedLevel } from './readiness.ts';

/** The phase as a board of plain lines. */
export function boardOf(phase: Phase, levels: readonly Level[]): string[] {
  return [
    ...mandateLines(phase),
    '',
    ...phase.batches.flatMap((batch) => batchLines(batch, phase)),
    '',
    `Stop: ${phase.stop ? `${phase.stop.fact.reason} (${signature(phase.stop)})` : 'none in force'}`,
    `Rollback: ${pendingRollbacks(phase).join(', ') || 'none'} pending`,
    '',
    ...readinessLines(levels),
    '',
    `Next: ${nextStep(phase, levels)}`,
  ];
}

function mandateLines({ mandateIssued, mandateApproved }: Phase): string[] {
  return [
    `Mandate: ${mandateIssued ? `issued (${signature(mandateIssued)})` : 'not issued'}, ${
      mandateApproved ? `approved (${signature(mandateApproved)})` : 'not approved'
    }`,
  ];
}

function batchLines(batch: BatchRecord, phase: Phase): string[] {
  const name = BATCHES.find(({ id }) => id === batch.id)?.name ?? '';
  const steps: [string, LedgerEntry | undefined][] = [
    ['planned', batch.plan],
    ['approved', batch.approval ?? batch.ranUnder],
    ['published', batch.published],
    ['signed off', batch.signedOff],
    ['rejected', batch.rejected],
    [batch.undone?.fact.what === 'clean up' ? 'cleaned up' : 'rolled back', batch.undone],
  ];
  return [
    `${batch.id.toUpperCase()}  ${name.padEnd(26)} ${standingOf(batch, phase)}`,
    ...steps.flatMap(([step, entry]) => (entry ? [`      ${step.padEnd(12)} ${signature(entry)}`] : [])),
  ];
}

function signature({ by, at }: LedgerEntry): string {
  return `${by}, ${at.slice(0, 16).replace('T', ' ')} UTC`;
}

function readinessLines(levels: readonly Level[]): string[] {
  const reached = reachedLevel(levels);
  const next = levels.find(({ criteria }) => criteria.some(({ met }) => !met));
  const missing = (next?.criteria ?? []).filter(({ met }) => !met);
  return [
    `Readiness, computed from the rows: ${reached ?? 'below L0'}${reached ? `, ${nameOf(levels, reached)}` : ''}`,
    ...missing.map(({ title, have }) => `      ${next?.level} lacks ${title}: ${have}`),
  ];
}

function nameOf(levels: readonly Level[], level: string): string {
  return levels.find((each) => each.level === level)?.name ?? '';
}

/** The one thing to do now, and whose it is. */
export function nextStep(phase: Phase, levels: readonly Level[]): string {
  if (phase.inDoubt) return 'the executor runs any command, which settles what the last one left open';
  const [pending] = pendingRollbacks(phase).toReversed();
  if (pending) return `the executor runs "npm run cleanup -- --batch ${pending}"`;
  if (phase.stop) return 'the approver runs "npm run resume" when the cause is mended';
  if (!phase.mandateIssued) return 'the mandate author runs "npm run issue"';
  if (!phase.mandateApproved) return 'the approver runs "npm run approve -- mandate"';
  const open = phase.batches.find(({ signedOff }) => !signedOff);
  if (!open) return completion(levels);
  if (open.published) return afterPublication(open);
  if (open.approval) return `${open.approval.fact.executor} runs "npx vitest run gates/${open.id}"`;
  if (open.plan) return `the approver runs "npm run approve -- ${open.id}"`;
  return `the executor runs "npm run plan -- ${open.id}"`;
}

/** A gate that died after its COMMIT and before its evidence left rows that nobody can verify. */
function afterPublication({ id, evidence }: BatchRecord): string {
  return evidence
    ? `the verifier runs "npm run sign-off -- ${id}"`
    : `the executor runs "npm run cleanup -- --batch ${id}"; its gate left no evidence`;
}

function completion(levels: readonly Level[]): string {
  const reached = reachedLevel(levels) ?? 'below L0';
  return ['L2', 'L3', 'L4'].includes(reached)
    ? 'nothing; the phase is complete'
    : `all batches are signed off, yet readiness is ${reached}; see what it lacks`;
}
