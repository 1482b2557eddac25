import { type PlannedRow, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

const SUNDAY = 0;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const rising = (row: PlannedRow, columns: readonly string[]): boolean => {
  const times = columns.map((column) => text(row[column])).filter((time) => time !== '');
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time);
};

/** What each row of the property managers keeps to on whatever day the data is dated from. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'real-estate.row.active',
    title: 'an active lease has begun and has not ended',
    table: 'realestate_lease',
    appliesTo: ({ status }) => status === 'ACTIVE',
    holds: ({ startDate, endDate }, { today }) => text(startDate) <= today && today <= text(endDate),
    spoilt: { endDate: '2020-12-31' },
  },
  {
    id: 'real-estate.row.draft',
    title: 'a draft is to begin, and nobody has signed it',
    table: 'realestate_lease',
    appliesTo: ({ status }) => status === 'DRAFT',
    holds: ({ startDate, signedAt }, { today }) => text(startDate) > today && signedAt === null,
    spoilt: { startDate: '2020-01-01' },
  },
  {
    id: 'real-estate.row.over',
    title: 'an expired lease is over, a terminated one ended before its last day',
    table: 'realestate_lease',
    appliesTo: ({ status }) => status === 'EXPIRED' || status === 'TERMINATED',
    holds: ({ status, startDate, endDate, terminatedAt }, { today, now }) =>
      status === 'EXPIRED'
        ? text(endDate) < today
        : text(startDate) < text(terminatedAt) && text(terminatedAt) < text(endDate) && text(terminatedAt) <= now,
    spoilt: { endDate: '2099-12-31', terminatedAt: '2099-12-31T10:00:00.000Z' },
  },
  {
    id: 'real-estate.row.signed',
    title: 'a lease is signed in the past, after it was drafted, and not on a Sunday',
    table: 'realestate_lease',
    appliesTo: ({ signedAt }) => signedAt !== null,
    holds: ({ createdAt, signedAt }, { now }) =>
      text(createdAt) < text(signedAt) && text(signedAt) <= now && weekdayInLagos(signedAt) !== SUNDAY,
    spoilt: { signedAt: '2027-03-07T10:00:00.000Z', createdAt: '2099-01-01T10:00:00.000Z' },
  },
  {
    id: 'real-estate.row.due',
    title: 'what is overdue was due before today, what is pending is due today or later',
    table: 'realestate_payment',
    appliesTo: ({ status }) => status === 'OVERDUE' || status === 'PENDING',
    holds: ({ status, dueDate }, { today }) => (status === 'OVERDUE' ? text(dueDate) < today : text(dueDate) >= today),
    spoilt: { status: 'PENDING', dueDate: '2020-01-01' },
  },
  {
    id: 'real-estate.row.paid',
    title: 'money came in after it was asked for, and in the past; cash never on a Sunday',
    table: 'realestate_payment',
    appliesTo: ({ paidAt }) => paidAt !== null,
    holds: ({ createdAt, paidAt, method }, { now }) =>
      text(createdAt) < text(paidAt) && text(paidAt) <= now && (method !== 'CASH' || weekdayInLagos(paidAt) !== SUNDAY),
    spoilt: { paidAt: '2099-01-01T10:00:00.000Z' },
  },
  {
    id: 'real-estate.row.period',
    title: 'a period that is paid for begins before it ends',
    table: 'realestate_payment',
    appliesTo: ({ periodStart }) => periodStart !== null,
    holds: ({ periodStart, periodEnd }) => text(periodStart) < text(periodEnd),
    spoilt: { periodEnd: '2020-01-01' },
  },
  {
    id: 'real-estate.row.reserved',
    title: 'a unit is reserved until a day to come',
    table: 'realestate_unit',
    appliesTo: ({ status }) => status === 'RESERVED',
    holds: ({ reservedUntil }, { today }) => text(reservedUntil) >= today,
    spoilt: { reservedUntil: '2020-01-01' },
  },
  {
    id: 'real-estate.row.repair',
    title: 'a fault is reported, assigned, worked on and repaired in this order, up to now',
    table: 'realestate_maintenance_request',
    holds: (row, { now }) =>
      rising(row, ['reportedAt', 'assignedAt', 'startedAt', 'completedAt', 'updatedAt']) &&
      rising(row, ['reportedAt', 'cancelledAt']) &&
      text(row['updatedAt']) <= now,
    spoilt: { reportedAt: '2099-01-01T10:00:00.000Z' },
  },
  {
    id: 'real-estate.row.office',
    title: 'the office sees to repairs from Monday to Saturday, unless it is an emergency',
    table: 'realestate_maintenance_request',
    appliesTo: ({ assignedAt, priority }) => assignedAt !== null && priority !== 'EMERGENCY',
    holds: ({ assignedAt, startedAt, completedAt }) =>
      [assignedAt, startedAt, completedAt].every((time) => time === null || weekdayInLagos(time) !== SUNDAY),
    spoilt: { assignedAt: '2027-03-07T10:00:00.000Z' },
  },
];
