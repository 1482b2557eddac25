import { HarnessError } from '../../prisma/harness-error.ts';
import type { CheckResult, Violation } from '../../verify/engine/check.ts';
import type { NamedFault } from './planted-fault.ts';

/** What became of a planted fault. */
export interface Outcome {
  fault: NamedFault;
  /** True when the check meant for it was red with the pinned finding. */
  caught: boolean;
  /** What the check reported first; null when it was green, or had nothing to report. */
  finding: Violation | null;
}

/** What a check said, as far as a fault is concerned: its verdict and its first finding. */
export type Answer = Pick<CheckResult, 'id' | 'verdict' | 'violations'>;

/**
 * Plants nothing itself: runs `ask` and sets the answer of the check that the fault names against its finding. A
 * refusal counts as the answer of the check that was asked, and as that of the fault whose check is its code.
 */
export async function judge(fault: NamedFault, ask: () => Promise<readonly Answer[]>): Promise<Outcome> {
  const answers = await ask().catch((error: unknown) => [refusalOf(fault, error)]);
  const answer = answers.find(({ id }) => id === fault.check);
  const finding = answer?.violations[0] ?? null;
  return { fault, caught: answer?.verdict === 'NOT PROVEN' && isPinned(fault.finding, finding), finding };
}

function refusalOf({ check }: NamedFault, error: unknown): Answer {
  if (!(error instanceof HarnessError)) throw error;
  const { code, failure } = error;
  const id = check.startsWith('D3_') ? code : check;
  return { id, verdict: 'NOT PROVEN', violations: [{ subject: code, have: failure.have, want: failure.want }] };
}

function isPinned(pinned: Violation | null, found: Violation | null): boolean {
  if (!pinned || !found) return pinned === found;
  return fits(pinned.subject, found.subject) && fits(pinned.have, found.have) && fits(pinned.want, found.want);
}

/** The same text; `*` in the pinned one stands for any. */
function fits(pinned: string | null, found: string | null): boolean {
  if (pinned === found || !pinned?.includes('*') || found === null) return pinned === found;
  const parts = pinned.split('*').map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(found);
}

/** What the whole run shows: who survived, and which of the gates' checks nobody saw red. */
export interface Conclusion {
  verdict: 'PROVEN' | 'NOT PROVEN';
  survivors: Outcome[];
  neverRed: string[];
}

/**
 * Every fault is caught and every check was red at least once, for a fault that was meant for it. No fault at all
 * proves nothing.
 *
 * @param checks ids of the checks that must have been red
 */
export function concludeFaults(outcomes: readonly Outcome[], checks: readonly string[]): Conclusion {
  const survivors = outcomes.filter(({ caught }) => !caught);
  const red = new Set(outcomes.filter(({ caught }) => caught).map(({ fault }) => fault.check));
  const neverRed = [...new Set(checks)].filter((id) => !red.has(id));
  const proven = outcomes.length > 0 && survivors.length === 0 && neverRed.length === 0;
  return { verdict: proven ? 'PROVEN' : 'NOT PROVEN', survivors, neverRed };
}
