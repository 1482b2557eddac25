import type { Violation } from '../../verify/engine/check.ts';
import { type BatchPlan } from '../plan/batch-plan.ts';
import { digestOf } from '../plan/digest.ts';
import { differencesBetween } from '../plan/plan-differences.ts';
import { readKeptPlan } from '../plan/plan-file.ts';
import type { EntryOf } from './ledger-entry.ts';
import type { BatchRecord } from './phase.ts';

/** What an approval is held against at the moment of the gate. */
export interface Moment {
  plan: BatchPlan;
  executor: string;
  now: Date;
  /** Where the approved plan is kept. */
  folder: string;
}

const ask = (id: string) => `a valid one; run "npm run plan -- ${id}" and have "npm run approve -- ${id}" signed`;

/**
 * The facts that make an approval good for this very run, or show what is different.
 *
 * @throws D3_PLAN_UNREADABLE when the approved plan was altered
 */
export function approvalFacts({ id, approval, published }: BatchRecord, moment: Moment): Violation[] {
  const subject = `approval of ${id}`;
  if (!approval) {
    const have = published ? `none; the batch was published on ${published.at}, run "npm run cleanup" first` : 'none';
    return [{ subject, have, want: ask(id) }];
  }
  return [
    { subject, have: `given by ${approval.by}`, want: `given by ${approval.by}` },
    expiry(approval, moment.now),
    { subject: `${subject}, executor`, have: moment.executor, want: approval.fact.executor },
    ...databaseFacts(approval, moment.plan),
    ...planFacts(approval, moment),
  ];
}

function expiry({ fact }: EntryOf<'approve'>, now: Date): Violation {
  const good = now.toISOString() < fact.expires;
  return {
    subject: `approval of ${fact.batch}, expiry`,
    have: good ? 'in the future' : `expired on ${fact.expires}`,
    want: 'in the future',
  };
}

function databaseFacts({ fact }: EntryOf<'approve'>, plan: BatchPlan): Violation[] {
  return (['host', 'port', 'name', 'systemIdentifier'] as const).map((key) => ({
    subject: `approved database, ${key}`,
    have: String(plan.database[key]),
    want: String(fact.database[key]),
  }));
}

function planFacts({ fact }: EntryOf<'approve'>, { plan, folder }: Moment): Violation[] {
  const approved = readKeptPlan(folder, fact.planDigest);
  const digest = digestOf(plan);
  return [
    { subject: 'plan digest', have: digest, want: fact.planDigest },
    ...differencesBetween(plan, approved).map(({ subject, have, want }) => ({
      subject: `plan, ${subject}`,
      have,
      want,
    })),
  ];
}
