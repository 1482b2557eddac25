import type { Moment } from '../control/approval.ts';
import type { EntryOf, LedgerFact } from '../control/ledger-entry.ts';
import { type BatchId, mandateDigest } from '../mandate.ts';
import type { BatchPlan } from '../plan/batch-plan.ts';
import type { NamedFault } from './planted-fault.ts';

/** Faults of what the ledger says, against which a gate is held: mandate, approval, stop, order, rehearsal, backup. */

/** What a record is made for: the plan of D3-A as it is now, and its digest. */
export interface Ground {
  plan: BatchPlan;
  planDigest: string;
}

export interface RecordFault extends NamedFault {
  /** The batch whose gate asks; D3-A unless another is named. */
  batch?: BatchId;
  facts: (ground: Ground) => readonly LedgerFact[];
  /** What is different at the moment of the gate. */
  moment?: (ground: Ground) => Partial<Moment>;
}

const OTHER = 'a'.repeat(64);
/** When everything was recorded, and when the gate asks. */
export const RECORDED_AT = '2026-03-11T09:00:00.000Z';
export const ASKED_AT = '2026-03-12T09:00:00.000Z';
export const EXECUTOR = 'Bola';

/** An approval of D3-A that holds, apart from what is changed. */
export function approval({ plan, planDigest }: Ground, change: Partial<EntryOf<'approve'>['fact']> = {}): LedgerFact {
  return {
    what: 'approve',
    batch: 'd3-a',
    anchorDate: plan.anchorDate,
    planDigest,
    database: plan.database,
    rehearsalDigest: null,
    backup: { decision: 'taken', reference: 'snapshot 12' },
    executor: EXECUTOR,
    expires: '2026-03-18T00:00:00.000Z',
    ...change,
  };
}

const published = (anchorDate: string): LedgerFact => ({
  what: 'publish',
  batch: 'd3-a',
  anchorDate,
  transactionId: '7',
  recovered: false,
});
const signedOff = (batch: string): LedgerFact => ({ what: 'sign off', batch, evidenceDigest: OTHER, confirmed: [] });
const issued = (digest: string): LedgerFact => ({ what: 'issue mandate', mandateDigest: digest });
const mandated = (digest: string): LedgerFact => ({ what: 'approve mandate', mandateDigest: digest });

type Finding = readonly [subject: string, have: string | null, want: string | null];

const record = (
  check: string,
  name: string,
  title: string,
  facts: RecordFault['facts'],
  [subject, have, want]: Finding,
  more: Pick<RecordFault, 'batch' | 'moment'> = {},
): RecordFault => ({ name, kind: 'control', title, check, facts, finding: { subject, have, want }, ...more });

const ASK = 'a valid one; run "npm run plan -- d3-a" and have "npm run approve -- d3-a" signed';
const NONE = ['approval of d3-a', 'none', ASK] as const;

const approvals: readonly RecordFault[] = [
  record('pre.approved', 'approval-missing', 'nobody approved the batch', () => [], NONE),
  record(
    'pre.approved',
    'approval-of-another-batch',
    'the approval is of another batch',
    (ground) => [approval(ground, { batch: 'd3-b' })],
    NONE,
  ),
  record(
    'pre.approved',
    'approval-expired',
    'the approval has expired',
    (ground) => [approval(ground, { expires: RECORDED_AT })],
    ['approval of d3-a, expiry', `expired on ${RECORDED_AT}`, 'in the future'],
  ),
  record(
    'pre.approved',
    'approval-of-another-executor',
    'the approval is for another executor',
    (ground) => [approval(ground, { executor: 'Chidi' })],
    ['approval of d3-a, executor', EXECUTOR, 'Chidi'],
  ),
  record(
    'pre.approved',
    'approval-of-another-database',
    'the approval is of another database',
    (ground) => [approval(ground, { database: { ...ground.plan.database, name: 'other' } })],
    ['approved database, name', '*', 'other'],
  ),
  record(
    'pre.approved',
    'approval-of-a-clone',
    'the approval is of a clone of this cluster on another port',
    (ground) => [approval(ground, { database: { ...ground.plan.database, port: 1 } })],
    ['approved database, port', '*', '1'],
  ),
  record(
    'pre.approved',
    'approval-of-another-cluster',
    'the database was restored into another cluster since',
    (ground) => [approval(ground, { database: { ...ground.plan.database, systemIdentifier: '7' } })],
    ['approved database, systemIdentifier', '*', '7'],
  ),
  record(
    'pre.approved',
    'approval-used-up',
    'the approval was used by a publication',
    (ground) => [approval(ground), published(ground.plan.anchorDate)],
    ['approval of d3-a', `none; the batch was published on ${RECORDED_AT}, run "npm run cleanup" first`, ASK],
  ),
];

/** The gate's own plan is different from the approved one: the digest shows it first, then what differs is named. */
const changedPlan = (name: string, title: string, change: (plan: BatchPlan) => BatchPlan): RecordFault =>
  record('pre.approved', name, title, (ground) => [approval(ground)], ['plan digest', '*', '*'], {
    moment: ({ plan }) => ({ plan: change(plan) }),
  });

const plans: readonly RecordFault[] = [
  changedPlan('code-changed', 'the code was changed after the approval', (plan) => ({ ...plan, code: OTHER })),
  changedPlan('anchor-changed', 'the data is dated from another day', (plan) => ({
    ...plan,
    anchorDate: '2026-03-12',
  })),
  changedPlan('rows-changed', 'a script draws other rows than were approved', (plan) => ({
    ...plan,
    scripts: plan.scripts.map((script) => ({ ...script, rowsDigest: OTHER })),
  })),
  changedPlan('schema-changed', 'the schema was changed after the approval', (plan) => ({
    ...plan,
    schema: { ...plan.schema, fingerprint: OTHER },
  })),
  changedPlan('tenant-replaced', 'a tenant has another id than was approved', (plan) => ({
    ...plan,
    tenants: plan.tenants.map((tenant) => ({ ...tenant, id: 'another' })),
  })),
];

const mandate: readonly RecordFault[] = [
  record('pre.mandate', 'mandate-not-issued', 'nobody issued the mandate', () => [], [
    'mandate as issued',
    'not issued; run "npm run issue"',
    mandateDigest(),
  ]),
  record('pre.mandate', 'mandate-not-approved', 'nobody approved the mandate', () => [issued(mandateDigest())], [
    'mandate as approved',
    'not approved; run "npm run approve -- mandate"',
    mandateDigest(),
  ]),
  record(
    'pre.mandate',
    'mandate-reads-differently',
    'the mandate reads differently since it was approved',
    () => [issued(mandateDigest()), mandated(OTHER)],
    ['mandate as approved', OTHER, mandateDigest()],
  ),
];

const stops: readonly RecordFault[] = [
  record('pre.stop', 'stop-in-force', 'somebody stopped the phase', () => [{ what: 'stop', reason: 'red' }], [
    'stop',
    `stopped by Ada on ${RECORDED_AT}: red; the approver resumes with "npm run resume"`,
    'none',
  ]),
  record(
    'pre.stop',
    'rollback-pending',
    'a batch was rejected and its rows are still there',
    ({ plan }) => [
      published(plan.anchorDate),
      { what: 'reject', batch: 'd3-a', evidenceDigest: OTHER, reason: 'empty' },
    ],
    ['pending rollbacks', 'd3-a', 'none'],
  ),
  record(
    'pre.stop',
    'red-after-publication',
    'a batch turned out red after it was published',
    ({ plan }) => [
      published(plan.anchorDate),
      { what: 'evidence', batch: 'd3-a', verdict: 'NOT PROVEN', evidenceDigest: OTHER },
    ],
    ['pending rollbacks', 'd3-a', 'none'],
  ),
];

const order: readonly RecordFault[] = [
  record(
    'pre.earlier',
    'earlier-untouched',
    'the batch before it was never run',
    () => [],
    ['d3-a', 'untouched', 'signed off'],
    {
      batch: 'd3-b',
    },
  ),
  record(
    'pre.earlier',
    'earlier-not-signed-off',
    'the batch before it is published and nobody signed it off',
    ({ plan }) => [published(plan.anchorDate)],
    ['d3-a', 'published', 'signed off'],
    { batch: 'd3-b' },
  ),
  record(
    'pre.earlier',
    'batch-left-out',
    'a batch in between was left out',
    () => [signedOff('d3-a'), signedOff('d3-c')],
    ['d3-b', 'untouched', 'signed off'],
    { batch: 'd3-d' },
  ),
  record(
    'pre.earlier',
    'dated-before-the-earlier',
    'what came before is dated later than this batch',
    () => [published('2026-03-12'), signedOff('d3-a')],
    ['anchor date of d3-b', '2026-03-11, and what came before is dated 2026-03-12', '2026-03-12 or later'],
    { batch: 'd3-b' },
  ),
];

const grounds: readonly RecordFault[] = [
  record('pre.rehearsed', 'rehearsal-missing', 'the approval rests on no rehearsal', (ground) => [approval(ground)], [
    'rehearsal that the approval rests on',
    'none',
    'one',
  ]),
  record('pre.backup', 'backup-undecided', 'nobody decided whether a backup is taken', () => [], [
    'backup decision',
    'open',
    'acknowledged',
  ]),
];

export const recordFaults: readonly RecordFault[] = [
  ...approvals,
  ...plans,
  ...mandate,
  ...stops,
  ...order,
  ...grounds,
];
