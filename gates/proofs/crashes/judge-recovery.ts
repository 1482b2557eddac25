import type { Digest } from '../../../verify/engine/digest.ts';
import type { LedgerEntry } from '../../control/ledger-entry.ts';
import type { Phase } from '../../control/phase.ts';
import { recordOf } from '../../control/phase.ts';
import type { BatchId } from '../../mandate.ts';

/** The work that is interrupted. */
export type Work = 'gate' | 'cleanup';

/** Which of the two allowed states the demo tenants' rows are in. */
export type Outcome = 'before' | 'after';

/** What there was before the work, and what there must be when it is done. */
export interface Expected {
  work: Work;
  batch: BatchId;
  /** Who holds the approval. */
  executor: string;
  /** Entries in the ledger when the work begins. */
  entries: number;
  before: Digest;
  after: Digest;
  /** Everybody else's rows. */
  outside: Digest;
}

/** What is found when the next command has settled what it found. */
export interface Found {
  inside: Digest;
  outside: Digest;
  phase: Phase;
  /** Of the ledger, in their order. */
  entries: readonly LedgerEntry[];
  /** The board's "Next:". */
  next: string;
  /** Locks that nobody should hold any more, processes, folders. */
  leftBehind: readonly string[];
}

export interface Judgement {
  /** Absent when the rows are in neither of the two states. */
  outcome?: Outcome;
  /** One line for each thing that is not as it should be; empty when the work has recovered. */
  faults: string[];
}

/** All or nothing, recorded as it is, and the next step named: anything else is a fault. */
export function judgeRecovery(expected: Expected, found: Found): Judgement {
  const { work, batch, before, after, outside } = expected;
  const outcome = sameRows(found.inside, before) ? 'before' : sameRows(found.inside, after) ? 'after' : undefined;
  const faults = found.leftBehind.map((what) => `left behind: ${what}`);
  if (!sameRows(found.outside, outside))
    faults.push(`somebody else's rows changed in ${differing(found.outside, outside)}`);
  if (found.phase.inDoubt) faults.push(`transaction ${found.phase.inDoubt.fact.transactionId} is still in doubt`);
  if (!outcome) {
    return {
      faults: [...faults, `neither before nor after: rows differ from before in ${differing(found.inside, before)}`],
    };
  }
  const rowsThere = (outcome === 'after') === (work === 'gate');
  const published = recordOf(found.phase, batch).published !== undefined;
  if (rowsThere !== published) {
    faults.push(
      `the rows are ${rowsThere ? 'there' : 'not there'}, the ledger says ${published ? 'published' : 'not published'}`,
    );
  }
  const want = nextAfter(expected, found, outcome);
  if (found.next !== want) faults.push(`next: have ${found.next}, want ${want}`);
  return { outcome, faults };
}

/** What somebody has to do now, worked out from what happened and not from what the board says. */
function nextAfter(
  { work, batch, executor, entries: begun }: Expected,
  { phase, entries }: Found,
  outcome: Outcome,
): string {
  const resume = 'the approver runs "npm run resume" when the cause is mended';
  const verify = `the verifier runs "npm run sign-off -- ${batch}"`;
  if (work === 'cleanup') return outcome === 'after' ? resume : verify;
  const started = entries.slice(begun).some(({ fact }) => fact.what === 'start');
  if (outcome === 'before') return started ? resume : `${executor} runs "npx vitest run gates/${batch}"`;
  const { evidence } = recordOf(phase, batch);
  const takeBack = `the executor runs "npm run cleanup -- --batch ${batch}"`;
  if (!evidence) return `${takeBack}; its gate left no evidence`;
  return evidence.fact.verdict === 'PROVEN' ? verify : takeBack;
}

function sameRows(one: Digest, other: Digest): boolean {
  return differing(one, other) === '';
}

function differing(one: Digest, other: Digest): string {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((table) => one.get(table) !== other.get(table))
    .join(', ');
}
