import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('political.donated', 'pol_donation_fact', 'donatedAt'),
  hasHappened('political.thanked', 'pol_donation_fact', 'acknowledgedAt'),
  hasHappened('political.spent', 'pol_expense_fact', 'spentAt'),
  hasHappened('political.joined', 'pol_member', 'joinedAt'),
  hasHappened('political.verified', 'pol_member', 'verifiedAt'),
  inOrderOfTime('political.event-starts-then-ends', 'pol_event', 'startsAt', 'endsAt'),
  inOrderOfTime('political.campaign-before-election', 'pol_campaign', 'endsOn', 'electionDate'),
  {
    id: 'political.active-campaign-runs',
    title: 'an active campaign has begun and has not ended',
    table: 'pol_campaign',
    appliesTo: (row) => row['status'] === 'ACTIVE',
    holds: (row, { today }) => String(row['startsOn']) <= today && String(row['endsOn']) >= today,
    spoilt: { endsOn: '2001-01-01' },
  },
  {
    id: 'political.completed-event-over',
    title: 'an event that is completed is over',
    table: 'pol_event',
    appliesTo: (row) => row['status'] === 'COMPLETED',
    holds: (row, { now }) => String(row['endsAt']) <= now,
    spoilt: { endsAt: '2999-12-31T00:00:00.000Z' },
  },
];
