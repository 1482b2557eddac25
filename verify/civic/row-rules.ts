import { type PlannedDay, type PlannedRow, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

/** Public holidays that have the same date every year. */
const HOLIDAYS = ['01-01', '05-01', '06-12', '10-01', '12-25', '12-26'];

/** A time from 08:00 to 16:00 in Lagos, an hour ahead of UTC, on a day on which the office is open. */
function isAtWork(time: unknown): boolean {
  const weekday = weekdayInLagos(time);
  const hours = String(time).slice(11, 16);
  return (
    weekday >= 1 &&
    weekday <= 5 &&
    !HOLIDAYS.includes(String(time).slice(5, 10)) &&
    hours >= '07:00' &&
    hours <= '15:00'
  );
}

/** The time or the day in a column; null where it has not come. */
function timeIn(row: PlannedRow, column: string): string | null {
  const time = row[column];
  return typeof time === 'string' ? time : null;
}

/** Those of the columns that hold a time, in order and none after `now`. */
function isInOrder(row: PlannedRow, columns: readonly string[], { now }: PlannedDay): boolean {
  const times = columns.map((column) => timeIn(row, column)).filter((time) => time !== null);
  return [...times, now].every((time, index, all) => index === 0 || String(all[index - 1]) <= time);
}

const SATURDAY = '2027-01-02T09:00:00.000Z';
const LONG_AGO = '2000-01-03T09:00:00.000Z';
const FAR_OFF = '2099-01-05T09:00:00.000Z';

export const rowRules: readonly RowRule[] = [
  {
    id: 'civic.acknowledged-at-work',
    title: 'a request is acknowledged when the office is open',
    table: 'civic_request',
    holds: (row) => isAtWork(row['acknowledgedAt']),
    spoilt: { acknowledgedAt: SATURDAY },
  },
  {
    id: 'civic.steps-at-work',
    title: 'a case changes its status when the office is open, and not in the future',
    table: 'civic_status_change',
    holds: (row, { now }) => isAtWork(row['changedAt']) && String(row['changedAt']) <= now,
    spoilt: { changedAt: SATURDAY },
  },
  {
    id: 'civic.decisions-at-work',
    title: 'a decision is taken when the office is open, and not in the future',
    table: 'civic_approval',
    holds: (row, { now }) => isAtWork(row['decidedAt']) && String(row['decidedAt']) <= now,
    spoilt: { decidedAt: FAR_OFF },
  },
  {
    id: 'civic.visits-at-work',
    title:
      'a site is visited when the office is open: later if it is still to be seen, before now if it was or is being seen',
    table: 'civic_inspection',
    holds: (row, day) =>
      isAtWork(row['scheduledFor']) &&
      (row['status'] === 'SCHEDULED') === String(row['scheduledFor']) > day.now &&
      (row['startedAt'] === null || (isAtWork(row['startedAt']) && isInOrder(row, ['startedAt'], day))),
    spoilt: { status: 'SCHEDULED', scheduledFor: LONG_AGO },
  },
  {
    id: 'civic.requests-in-order',
    title:
      'a request is submitted, acknowledged, paid, decided and certified in this order, and nothing of it lies in the future',
    table: 'civic_request',
    holds: (row, day) =>
      isInOrder(
        row,
        ['submittedAt', 'acknowledgedAt', 'paidAt', 'decidedAt', 'certificateIssuedAt', 'updatedAt'],
        day,
      ) && isInOrder(row, ['acknowledgedAt', 'cancelledAt', 'expiredAt', 'updatedAt'], day),
    spoilt: { submittedAt: FAR_OFF },
  },
  {
    id: 'civic.cases-in-order',
    title: 'a case is opened, escalated, resolved and closed in this order, and not in the future',
    table: 'civic_case',
    holds: (row, day) => isInOrder(row, ['openedAt', 'escalatedAt', 'resolvedAt', 'closedAt', 'updatedAt'], day),
    spoilt: { openedAt: FAR_OFF },
  },
  {
    id: 'civic.breaches',
    title: 'a case is breached exactly when its deadline passed before it was resolved',
    table: 'civic_case',
    holds: (row, { now }) => row['slaBreached'] === (timeIn(row, 'resolvedAt') ?? now) > String(row['slaDeadline']),
    spoilt: { slaBreached: false, slaDeadline: LONG_AGO },
  },
  {
    id: 'civic.documents-run-out',
    title: 'a document has expired exactly when its last day is over',
    table: 'civic_citizen_document',
    holds: (row, { today }) => (row['status'] === 'EXPIRED') === (timeIn(row, 'expiresOn') ?? today) < today,
    spoilt: { status: 'VERIFIED', expiresOn: '2000-01-03' },
  },
  {
    id: 'civic.poll-is-open',
    title: 'an open poll has begun and is not over',
    table: 'civic_poll',
    appliesTo: (row) => row['status'] === 'OPEN',
    holds: (row, { now }) => String(row['opensAt']) <= now && now <= String(row['closesAt']),
    spoilt: { closesAt: LONG_AGO },
  },
  {
    id: 'civic.votes-are-cast',
    title: 'a vote has been cast',
    table: 'civic_poll_vote',
    holds: (row, day) => isInOrder(row, ['castAt'], day),
    spoilt: { castAt: FAR_OFF },
  },
];
