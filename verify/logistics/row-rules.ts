import type { PlannedRow, RowRule } from '../engine/row-rule.ts';

const OPENS = '07:00';
const CLOSES = '20:00';
const HOUR_MS = 3_600_000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** The time of day in Lagos, `HH:MM`. */
const clock = (time: unknown): string => new Date(Date.parse(text(time)) + HOUR_MS).toISOString().slice(11, 16);
const isOpen = (time: unknown): boolean => clock(time) >= OPENS && clock(time) <= CLOSES;
/** Hours from one time to another; not a number where one is missing. */
const hours = (from: unknown, to: unknown): number => (Date.parse(text(to)) - Date.parse(text(from))) / HOUR_MS;
const rising = (row: PlannedRow, columns: readonly string[]): boolean => {
  const times = columns.map((column) => text(row[column])).filter((time) => time !== '');
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time);
};

/** What each row of the courier keeps to on whatever day the data is dated from. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'logistics.row.past',
    title: 'nothing that happened to a job lies in the future',
    table: 'logistics_status_history',
    holds: ({ occurredAt }, { now }) => text(occurredAt) <= now,
    spoilt: { occurredAt: '2099-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.hours',
    title: 'riders and the office work between 07:00 and 20:00',
    table: 'logistics_status_history',
    holds: ({ occurredAt }) => isOpen(occurredAt),
    spoilt: { occurredAt: '2027-03-10T23:30:00.000Z' },
  },
  {
    id: 'logistics.row.course',
    title: 'a job is booked, assigned, picked up and handed over in this order',
    table: 'logistics_delivery_job',
    holds: (row) =>
      rising(row, ['bookedAt', 'assignedAt', 'pickedUpAt', 'deliveredAt', 'updatedAt']) &&
      rising(row, ['pickedUpAt', 'failedAt', 'returnedAt']),
    spoilt: { bookedAt: '2099-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.fresh',
    title: 'a merchant’s job that waits, or that a rider has in hand, is of the last four days',
    table: 'logistics_delivery_job',
    /** The online store's orders are dated from a day of their own. */
    appliesTo: ({ orderType, status }) =>
      orderType === 'MERCHANT_ORDER' && !['DELIVERED', 'FAILED', 'RETURNED', 'CANCELLED'].includes(text(status)),
    holds: ({ bookedAt }, { now }) => hours(bookedAt, now) <= 96,
    spoilt: { bookedAt: '2020-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.retry',
    title: 'a failed job is tried again a day after the attempt, which is still to come',
    table: 'logistics_delivery_job',
    appliesTo: ({ status }) => status === 'FAILED',
    holds: ({ failedAt, nextAttemptAt }, { now }) => hours(failedAt, nextAttemptAt) === 24 && text(nextAttemptAt) > now,
    spoilt: { nextAttemptAt: '2020-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.window',
    title: 'a promise lies after its booking, and within a week of it',
    table: 'logistics_delivery_job',
    holds: ({ windowStart, windowEnd }) => hours(windowStart, windowEnd) > 0 && hours(windowStart, windowEnd) <= 168,
    spoilt: { windowEnd: '2020-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.seen',
    title: 'an agent on duty was seen within the hour, any other nowhere',
    table: 'logistics_agent',
    holds: ({ availability, locatedAt }, { now }) =>
      availability === 'OFFLINE' ? locatedAt === null : hours(locatedAt, now) >= 0 && hours(locatedAt, now) <= 1,
    spoilt: { availability: 'BUSY', locatedAt: '2020-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.away',
    title: 'an agent is away since a day after joining and before now, or not at all',
    table: 'logistics_agent',
    holds: ({ status, joinedAt, inactiveSince }, { now }) =>
      status === 'ACTIVE' ? inactiveSince === null : text(joinedAt) < text(inactiveSince) && text(inactiveSince) <= now,
    spoilt: { status: 'ON_LEAVE', inactiveSince: '2099-01-01T09:00:00.000Z' },
  },
  {
    id: 'logistics.row.proof',
    title: 'a proof was taken in the past, during working hours',
    table: 'logistics_delivery_proof',
    holds: ({ capturedAt }, { now }) => text(capturedAt) <= now && isOpen(capturedAt),
    spoilt: { capturedAt: '2099-01-01T09:00:00.000Z' },
  },
];
