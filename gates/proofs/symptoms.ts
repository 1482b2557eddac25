/**
 * What went wrong in the real run and which weaknesses its scripts had, each by a name of its own, with the faults
 * that plant it here; or the reason why it cannot occur here.
 */
export type Symptom = { name: string; title: string } & ({ faults: readonly string[] } | { cannotOccur: string });

/** In the run itself. */
const run: readonly Symptom[] = [
  {
    name: 'placeholder-tenant-id',
    title: 'rows are filed under a placeholder, where their tenant does not see them',
    faults: ['placeholder-tenant-id', 'rows-invisible-under-a-placeholder', 'row-under-a-placeholder'],
  },
  {
    name: 'tenants-that-do-not-exist',
    title: 'scripts write for tenants that do not exist',
    faults: ['tenant-missing'],
  },
  {
    name: 'repeated-numbers',
    title: 'a number that is unique for everybody is given again, and half of the data stays',
    faults: ['repeated-numbers', 'order-number-of-another-tenant'],
  },
  {
    name: 'typed-totals',
    title: 'totals are typed in and differ from what they sum up',
    faults: ['pos.shift-totals/a-total-is-typed-in', 'pos.shift-counts/a-count-is-typed-in'],
  },
  {
    name: 'ownership-guard-gone',
    title: 'nobody looks whose tenant it is',
    faults: ['ownership-guard-gone', 'tenant-of-another-partner', 'tenant-not-approved'],
  },
  {
    name: 'scripts-written-without-the-model',
    title: 'scripts name columns that are not there and leave out those that are required',
    faults: ['column-gone', 'column-owed', 'column-no-longer-null'],
  },
  {
    name: 'wrong-enum-member',
    title: 'scripts name a status that the model does not know',
    faults: ['enum-member-renamed'],
  },
  {
    name: 'parallel-tables',
    title: 'rows go into newer tables of the same kind, and the checks look at the older',
    faults: ['parallel-tables'],
  },
  {
    name: 'hand-typed-table-names',
    title: 'a check asks a table that does not exist',
    faults: ['table-renamed', 'table-gone'],
  },
  {
    name: 'second-run-meets-its-own-keys',
    title: 'a second run does not find what the first one stored, and collides with it',
    faults: ['second-run'],
  },
  {
    name: 'errors-that-end-well',
    title: 'an error is printed and the script ends as if nothing had happened',
    faults: ['repeated-numbers', 'deferred-trigger', 'commit-of-a-failed-transaction'],
  },
  {
    name: 'rollback-never-tested',
    title: 'a cleanup is demanded and was never tried',
    faults: ['rehearsal-missing', 'cleanup-leaves-rows', 'archive-comes-back-different'],
  },
  {
    name: 'pages-empty-although-rows-exist',
    title: 'pages show mock data, or none, although the rows are there',
    cannotOccur:
      'there are no pages here: what a page would show is asked of the database, and every view has a fault that empties it',
  },
  {
    name: 'capability-never-activated',
    title: 'a guard denies everything because no capability was activated',
    faults: ['module-never-activated', 'd3-a.capabilities/a-capability-was-never-activated'],
  },
  {
    name: 'partner-dashboard-empty',
    title: 'the partner sees no earnings and no agreement, and staff see every tenant',
    faults: ['d3-a.partner-earnings/nothing-is-left-of-earnings-by-client', 'agreement-ended', 'staff-see-all'],
  },
  {
    name: 'certified-without-rows',
    title: 'the demo is certified although there is nothing to look at',
    faults: ['certified-on-nothing', 'nobody-else-finds-the-rows'],
  },
  {
    name: 'wrong-counts-published',
    title: 'counts are kept by hand and are wrong',
    faults: ['missing-row', 'extra-row', 'doubled-row'],
  },
  {
    name: 'parallel-cast',
    title: 'a second wave brings the same people again',
    faults: [
      'parallel-cast',
      'church.nobody-twice/a-second-wave-registers-somebody-again',
      'health.patients-distinct/a-patient-is-registered-twice',
    ],
  },
  {
    name: 'personas-merged-by-phone',
    title: 'an account is found by its phone and given what belongs to another',
    faults: ['personas-merged'],
  },
  {
    name: 'tenant-list-leaks',
    title: 'somebody is shown tenants that are not theirs',
    faults: ['cashier-of-two-tenants', 'staff-see-too-much', 'owner-sees-too-much'],
  },
  {
    name: 'parent-linked-by-position',
    title: 'a parent or patient signs in and sees nothing, or somebody else’s',
    faults: [
      'education.parent-login/the-account-was-linked-to-whoever-came-next',
      'education.parent-login/the-account-of-the-parent-leads-to-no-guardian',
    ],
  },
  {
    name: 'transactional-layer-missing',
    title: 'scripts stop before the first transaction',
    faults: ['transactional-layer-missing'],
  },
];

/** In its scripts. */
const scripts: readonly Symptom[] = [
  {
    name: 'rows-one-by-one-without-a-transaction',
    title: 'each row is looked for and made by itself, outside any transaction',
    cannotOccur:
      'scripts are pure and have no connection: the one writer inserts a table in one statement, in the one transaction of the gate',
  },
  {
    name: 'ids-that-clash',
    title: 'ids know no tenant and meet those of another',
    faults: ['d3-a/seed.products/another-row-has-the-id'],
  },
  {
    name: 'rows-recreated-under-fixed-ids',
    title: 'rows are deleted under a placeholder and made again under ids that are still there',
    faults: ['d3-a/seed.pos/another-row-has-the-id'],
  },
  {
    name: 'partial-run-never-completed',
    title: 'a single row is taken for a run that is complete',
    faults: ['partial-run', 'row-of-the-batch-elsewhere'],
  },
  {
    name: 'unseeded-randomness',
    title: 'counts, statuses and money differ from run to run',
    faults: ['rows-changed', 'plan-too-short'],
  },
  {
    name: 'impossible-values',
    title: 'more is picked than was ordered, more delivered than there was, a free bin has a reason to be blocked',
    faults: [
      'advanced-warehouse.line-counts/more-is-picked-than-was-requested',
      'logistics.agent-counters/completed-jobs-are-typed-in',
      'advanced-warehouse.bin-blocked/a-bin-that-can-be-used-has-a-reason-not-to-be',
    ],
  },
  {
    name: 'pipeline-with-a-gap',
    title: 'nobody is ever hired, so nobody is ever taken in',
    faults: ['recruitment.pipeline/one-stage-is-empty', 'recruitment.overdue-onboarding/overdue-onboarding-is-emptied'],
  },
  {
    name: 'fixed-dates',
    title: 'dates are typed in: a Sunday service on a Monday, an event of tomorrow that is over',
    faults: [
      'church.service-on-its-day/a-sunday-service-is-held-on-a-monday',
      'political.event-states/a-completed-event-lies-in-the-future',
      'real-estate.lease-in-time/an-active-lease-ended-last-week',
    ],
  },
  {
    name: 'statuses-that-contradict',
    title: 'two rows say different things of the same',
    faults: [
      'legal-practice.briefs-filed/a-brief-is-filed-and-its-document-a-draft',
      'hospitality.occupied-in-house/a-room-stays-available-while-its-guest-is-in-the-house',
      'legal-practice.balance/a-retainer-is-drawn-down-without-a-transaction',
      'legal-practice.while-open/time-is-logged-before-the-matter-is-opened',
    ],
  },
  {
    name: 'mismatched-links',
    title: 'two rows that belong together name different people, or things that do not exist',
    faults: [
      'health.one-patient/a-prescription-is-for-somebody-else-than-was-examined',
      'civic.assignee/a-case-names-an-officer-who-does-not-have-it',
      'soft-reference-nowhere',
    ],
  },
  {
    name: 'annual-rent-as-monthly',
    title: 'the rent of a year stands where that of a month belongs',
    faults: [
      'real-estate.annual-rents/a-years-rent-times-twelve',
      'real-estate.annual-rents/the-rent-of-a-month-in-the-field-of-the-year',
    ],
  },
  {
    name: 'tenant-overwritten-whoever-owns-it',
    title: 'a tenant is found by its slug and overwritten, whoever owns it',
    faults: ['tenant-of-another-partner', 'update-in-passing'],
  },
  {
    name: 'shared-password-printed',
    title: 'one password for all is printed in documents',
    faults: ['password-printed'],
  },
  {
    name: 'now-in-numbers',
    title: 'numbers are made of the time of day, so a second run doubles everything',
    faults: ['second-run', 'rows-changed'],
  },
];

export const symptoms: readonly Symptom[] = [...run, ...scripts];

/** The first symptom that a fault plants. */
export function symptomOf(fault: string): string | undefined {
  return symptoms.find((symptom) => 'faults' in symptom && symptom.faults.includes(fault))?.name;
}
