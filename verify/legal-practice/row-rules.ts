import { type PlannedRow, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

const HOLIDAYS = new Set(['01-01', '05-01', '06-12', '10-01', '12-25', '12-26']);

/** From Monday to Friday and on none of the public holidays that have the same date every year. */
function isCourtDay(time: unknown): boolean {
  const weekday = weekdayInLagos(time);
  const lagos = new Date(Date.parse(String(time)) + (String(time).includes('T') ? 3_600_000 : 0)).toISOString();
  return weekday > 0 && weekday < 6 && !HOLIDAYS.has(lagos.slice(5, 10));
}

/** The times among `columns` that have come, in that order. */
const timesOf = (row: PlannedRow, columns: readonly string[]): string[] =>
  columns.map((column) => row[column]).filter((time) => typeof time === 'string');

const inOrder = (row: PlannedRow, columns: readonly string[]): boolean => {
  const times = timesOf(row, columns);
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time);
};

/** Times are ISO 8601 in UTC, so that they compare as text. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'legal-practice.matter-dated',
    title: 'a matter comes in, is opened, held and closed on court days of the past, in that order',
    table: 'leg_matter',
    holds: (row, { now }) => {
      const columns = ['createdAt', 'openedAt', 'heldAt', 'closedAt', 'updatedAt'];
      return inOrder(row, columns) && timesOf(row, columns).every((time) => time <= now && isCourtDay(time));
    },
    spoilt: { closedAt: '2026-03-14T09:00:00.000Z' },
  },
  {
    id: 'legal-practice.time-dated',
    title: 'time is spent on a court day, logged that day, and approved and invoiced later, all in the past',
    table: 'leg_time_entry',
    holds: (row, { now }) => {
      const columns = ['loggedAt', 'approvedAt', 'invoicedAt', 'updatedAt'];
      const sameDay = String(row['loggedAt']).slice(0, 10) === row['workedOn'];
      return (
        sameDay &&
        isCourtDay(row['workedOn']) &&
        inOrder(row, columns) &&
        timesOf(row, columns).every((time) => time <= now)
      );
    },
    spoilt: { workedOn: '2026-03-08' },
  },
  {
    id: 'legal-practice.filing-dated',
    title: 'a filing goes to court, is served and acknowledged on court days of the past, in that order',
    table: 'leg_filing',
    holds: (row, { now }) => {
      const columns = ['filedAt', 'servedAt', 'acknowledgedAt'];
      return inOrder(row, columns) && timesOf(row, columns).every((time) => time <= now && isCourtDay(time));
    },
    spoilt: { servedAt: '2001-01-03T10:00:00.000Z' },
  },
  {
    id: 'legal-practice.document-dated',
    title: 'a document is begun before it is final, in the past',
    table: 'leg_document',
    holds: (row, { now }) => inOrder(row, ['createdAt', 'finalisedAt', 'updatedAt']) && String(row['updatedAt']) <= now,
    spoilt: { createdAt: '2099-01-05T10:00:00.000Z' },
  },
  {
    id: 'legal-practice.deadline-on-court-day',
    title: 'deadlines and extensions fall on court days',
    table: 'leg_deadline',
    holds: (row) => timesOf(row, ['dueAt', 'extendedTo']).every(isCourtDay),
    spoilt: { dueAt: '2026-12-25T09:00:00.000Z' },
  },
  {
    id: 'legal-practice.deadline-completed',
    title: 'a completed deadline was met in time and in the past',
    table: 'leg_deadline',
    appliesTo: (row) => row['status'] === 'COMPLETED',
    holds: (row, { now }) => inOrder(row, ['createdAt', 'completedAt', 'dueAt']) && String(row['completedAt']) <= now,
    spoilt: { completedAt: '2099-01-05T10:00:00.000Z' },
  },
  {
    id: 'legal-practice.extension-ahead',
    title: 'an extended deadline has not run out',
    table: 'leg_deadline',
    appliesTo: (row) => row['status'] === 'EXTENDED',
    holds: (row, { now }) => String(row['extendedTo']) > now && String(row['dueAt']) < String(row['extendedTo']),
    spoilt: { extendedTo: '2001-01-05T10:00:00.000Z' },
  },
  {
    id: 'legal-practice.hearing-ahead',
    title: 'a hearing that is pending is yet to come',
    table: 'leg_deadline',
    appliesTo: (row) => row['status'] === 'PENDING' && row['type'] === 'COURT_DATE',
    holds: (row, { now }) => String(row['dueAt']) > now,
    spoilt: { dueAt: '2001-01-05T10:00:00.000Z' },
  },
  {
    id: 'legal-practice.expense-dated',
    title: 'an expense is made on a court day, submitted that day, and approved and invoiced later, all in the past',
    table: 'leg_disbursement',
    holds: (row, { now }) => {
      const columns = ['submittedAt', 'approvedAt', 'invoicedAt', 'updatedAt'];
      const sameDay = String(row['submittedAt']).slice(0, 10) === row['incurredOn'];
      return (
        sameDay &&
        isCourtDay(row['incurredOn']) &&
        inOrder(row, columns) &&
        timesOf(row, columns).every((time) => time <= now)
      );
    },
    spoilt: { incurredOn: '2026-03-08' },
  },
  {
    id: 'legal-practice.money-dated',
    title: 'money moves in and out of a retainer on court days of the past',
    table: 'leg_retainer_transaction',
    holds: (row, { now }) => String(row['occurredAt']) <= now && isCourtDay(row['occurredAt']),
    spoilt: { occurredAt: '2099-01-05T10:00:00.000Z' },
  },
];
