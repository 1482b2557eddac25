import { type CheckIdentity, type CheckResult, compare, type Violation } from '../../verify/engine/check.ts';
import { BATCHES, mandateDigest } from '../mandate.ts';
import { approvalFacts, type Moment } from './approval.ts';
import { type Phase, pendingRollbacks, recordOf, standingOf } from './phase.ts';
import { describePlace, type Environment, placeOf } from './place.ts';
import { keptRehearsal, rehearsalFacts } from './rehearsal-evidence.ts';

/** The preconditions of a gate that records decide, not rows. Each is a test of its own. */

export const PLACE: CheckIdentity = {
  id: 'pre.place',
  title: 'this place may write to this target',
  clauses: ['3.a', '3.b', '3.c', '3.d', '11.f'],
};

/** A rehearsal may run anywhere, staging in a workspace only. */
export function checkPlace(kind: 'rehearsal' | 'staging', environment: Environment): CheckResult {
  const place = placeOf(environment);
  const allowed = kind === 'rehearsal' || place.kind === 'workspace';
  return compare(PLACE, [
    {
      subject: `${kind} from ${describePlace(place)}`,
      have: allowed ? 'allowed' : 'refused',
      want: 'allowed',
    },
  ]);
}

/** A stop, and what has to be taken back before the phase can be complete. */
const STOPPING = ['9.a', '9.b', '9.c', '9.d', '10.c'];

export const NO_STOP: CheckIdentity = { id: 'pre.stop', title: 'no stop is in force', clauses: STOPPING };

export function checkNoStop(phase: Phase): CheckResult {
  const have = phase.stop ? `stopped by ${phase.stop.by} on ${phase.stop.at}: ${phase.stop.fact.reason}` : 'none';
  return compare(NO_STOP, [
    { subject: 'stop', have: phase.stop ? `${have}; the approver resumes with "npm run resume"` : have, want: 'none' },
    { subject: 'pending rollbacks', have: pendingRollbacks(phase).join(', ') || 'none', want: 'none' },
  ]);
}

export const MANDATE: CheckIdentity = {
  id: 'pre.mandate',
  title: 'the mandate is issued and approved as it reads now',
  clauses: ['12.a', '4.b', '4.c'],
};

/** Issued by its author and approved, as it reads now: two steps of two roles. */
export function checkMandate({ mandateIssued, mandateApproved }: Phase): CheckResult {
  const want = mandateDigest();
  return compare(MANDATE, [
    {
      subject: 'mandate as issued',
      have: mandateIssued?.fact.mandateDigest ?? 'not issued; run "npm run issue"',
      want,
    },
    {
      subject: 'mandate as approved',
      have: mandateApproved?.fact.mandateDigest ?? 'not approved; run "npm run approve -- mandate"',
      want,
    },
  ]);
}

export const EARLIER: CheckIdentity = {
  id: 'pre.earlier',
  title: 'the batches before this one are signed off here, in order',
  clauses: ['5.b', '4.c'],
};

/** The batches before this one, in their order, each signed off on this database. The first has none before it. */
export function checkEarlier(phase: Phase, id: string, anchor: string): CheckResult {
  const position = BATCHES.findIndex((batch) => batch.id === id);
  const facts = BATCHES.slice(0, position).map((batch) => ({
    subject: batch.id,
    have: standingOf(recordOf(phase, batch.id), phase),
    want: 'signed off',
  }));
  const dates = BATCHES.slice(0, position).flatMap(
    (batch) => recordOf(phase, batch.id).published?.fact.anchorDate ?? [],
  );
  const latest = dates.toSorted().at(-1) ?? anchor;
  const dated = {
    subject: `anchor date of ${id}`,
    have: anchor < latest ? `${anchor}, and what came before is dated ${latest}` : `${latest} or later`,
    want: `${latest} or later`,
  };
  const place = {
    subject: id,
    have: `batch ${position + 1} of ${BATCHES.length}`,
    want: `batch ${position + 1} of ${BATCHES.length}`,
  };
  return compare(EARLIER, [place, dated, ...facts]);
}

export const APPROVAL: CheckIdentity = {
  id: 'pre.approved',
  title: 'this very batch is approved: effect, database, executor, date',
  clauses: ['1.a', '4.a', '12.b'],
};

export function checkApproval(phase: Phase, id: string, moment: Moment): CheckResult {
  return compare(APPROVAL, approvalFacts(recordOf(phase, id), moment));
}

export const REHEARSED: CheckIdentity = {
  id: 'pre.rehearsed',
  title: 'the rollback was rehearsed green by this very code',
  clauses: ['12.c', '7.2.c'],
};

/** Gate and rollback were rehearsed green by this very code. In a rehearsal that is what is being done. */
export function checkRehearsed(phase: Phase, id: string, folder: string, rehearsal: boolean): CheckResult {
  const check = REHEARSED;
  const digest = recordOf(phase, id).approval?.fact.rehearsalDigest;
  if (digest) return compare(check, rehearsalFacts(keptRehearsal(folder, digest), id));
  const have = rehearsal ? 'this run' : 'none';
  return compare(check, [{ subject: 'rehearsal that the approval rests on', have, want: rehearsal ? have : 'one' }]);
}

export const BACKUP: CheckIdentity = {
  id: 'pre.backup',
  title: 'it was decided whether a backup is taken',
  clauses: ['12.e'],
};

export function checkBackup(phase: Phase, id: string): CheckResult {
  const backup = recordOf(phase, id).approval?.fact.backup;
  const fact: Violation = {
    subject: 'backup decision',
    have: backup ? 'acknowledged' : 'open',
    want: 'acknowledged',
  };
  return compare(BACKUP, [fact]);
}
