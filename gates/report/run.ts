import type { Violation } from '../../verify/engine/check.ts';
import type { BenchEvidence } from '../bench/bench-evidence.ts';
import type { CheckEvidence, Evidence, GateEvidence } from '../evidence.ts';
import type { CrashesEvidence } from '../proofs/crashes/crashes-evidence.ts';
import type { FaultsEvidence } from '../proofs/faults-evidence.ts';
import type { TestResult } from './test-results.ts';
import type { Trail } from './trail.ts';

/** All that a report is drawn from: what a run left, and what is known beside it. */
export interface Run {
  evidence: Evidence;
  /** What the evidence should hold and does not; a report with anything missing never says PROVEN. */
  missing: readonly Violation[];
  trail: Trail;
  /** Results of the project's own tests, where they ran on this machine. */
  tests: readonly TestResult[];
  /** What the runs left that prove the proofs, whenever they last ran here. */
  proofs: { faults?: FaultsEvidence; crashes?: CrashesEvidence; bench?: BenchEvidence };
}

/** A check, and the gate that ran it; null for what a rehearsal checks after its gates. */
export interface PlacedCheck {
  gate: GateEvidence | null;
  check: CheckEvidence;
}

/** Every check of a run, in the order in which they ran. */
export function checksOf({ gates, rollback, readiness }: Evidence): PlacedCheck[] {
  return [
    ...gates.flatMap((gate) => gate.checks.map((check) => ({ gate, check }))),
    ...(readiness ? [{ gate: null, check: readiness.check }] : []),
    ...(rollback?.checks ?? []).map((check) => ({ gate: null, check })),
  ];
}

/** What a person reads first. Evidence that is not whole proves nothing. */
export function verdictOf({ evidence, missing }: Run): 'PROVEN' | 'NOT PROVEN' {
  return evidence.verdict === 'PROVEN' && missing.length === 0 ? 'PROVEN' : 'NOT PROVEN';
}

/** `D3-A` or `D3-A to D3-D`. */
export function nameOf({ gates, rollback }: Evidence): string {
  const names = gates.map(({ batch }) => batch.toUpperCase());
  const [first = 'no gate', last] = [names[0], names.at(-1)];
  const span = names.length > 1 ? `${first} to ${last}` : first;
  return rollback ? `Rehearsal of ${span}` : `Gate ${span}`;
}
