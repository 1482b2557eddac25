import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('motor-park.sold', 'park_ticket', 'soldAt'),
  hasHappened('motor-park.boarded', 'park_ticket', 'boardedAt'),
  hasHappened('motor-park.departed', 'park_trip', 'departedAt'),
  hasHappened('motor-park.arrived', 'park_trip', 'arrivedAt'),
  inOrderOfTime('motor-park.sold-then-boarded', 'park_ticket', 'soldAt', 'boardedAt'),
  {
    id: 'motor-park.scheduled-to-come',
    title: 'a trip that is scheduled leaves later than now',
    table: 'park_trip',
    appliesTo: (row) => row['status'] === 'SCHEDULED',
    holds: (row, { now }) => String(row['departsAt']) > now,
    spoilt: { departsAt: '2001-01-01T06:00:00.000Z' },
  },
];
