import { inOrder, isPast, type RowRule } from '../engine/row-rule.ts';

/** The day in Lagos of an ISO time. */
function dayOf(time: unknown): string {
  return new Date(Date.parse(String(time)) + 3_600_000).toISOString().slice(0, 10);
}

const LATER = '2099-01-01T09:00:00.000Z';
const LONG_AGO = '1999-01-01T09:00:00.000Z';

/** Times of the hotel, on whatever day the demo is. It is open on every day of the week. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'hospitality.row.nights',
    title: 'nights are the days between arrival and departure',
    table: 'hospitality_reservation',
    holds: ({ checkInDate, checkOutDate, nights }) =>
      Date.parse(String(checkOutDate)) - Date.parse(String(checkInDate)) === Number(nights) * 86_400_000,
    spoilt: { nights: 40 },
  },
  {
    id: 'hospitality.row.booked-first',
    title: 'reservations are booked, confirmed and ended in that order, before now',
    table: 'hospitality_reservation',
    holds: (row, day) =>
      inOrder(row, 'bookedAt', 'confirmedAt', 'cancelledAt', 'depositRefundedAt', 'updatedAt') &&
      inOrder(row, 'bookedAt', 'confirmedAt', 'noShowAt', 'updatedAt') &&
      isPast(row, day, 'updatedAt'),
    spoilt: { bookedAt: LATER },
  },
  {
    id: 'hospitality.row.ahead',
    title: 'what is confirmed or pending lies ahead',
    table: 'hospitality_reservation',
    appliesTo: ({ status }) => status === 'CONFIRMED' || status === 'PENDING',
    holds: ({ expectedAt, checkInDate }, { now, today }) => String(expectedAt) > now && String(checkInDate) >= today,
    spoilt: { expectedAt: LONG_AGO },
  },
  {
    id: 'hospitality.row.over',
    title: 'what is completed has ended by today, and a guest who did not come was waited for',
    table: 'hospitality_reservation',
    appliesTo: ({ status }) => status === 'COMPLETED' || status === 'NO_SHOW',
    holds: ({ status, checkOutDate, expectedAt, noShowAt }, { today }) =>
      status === 'COMPLETED' ? String(checkOutDate) <= today : String(noShowAt) > String(expectedAt),
    spoilt: { status: 'COMPLETED', checkOutDate: '2099-01-01' },
  },
  {
    id: 'hospitality.row.under-way',
    title: 'guests in the house came before today and are due today or later',
    table: 'hospitality_reservation',
    appliesTo: ({ status }) => status === 'CHECKED_IN',
    holds: ({ checkInDate, checkOutDate }, { today }) => String(checkInDate) < today && today <= String(checkOutDate),
    spoilt: { checkOutDate: '1999-01-01' },
  },
  {
    id: 'hospitality.row.stay',
    title: 'stays begin and end in that order before now, and end on the day on which they are due',
    table: 'hospitality_stay',
    holds: (row, day) =>
      inOrder(row, 'idCheckedAt', 'checkedInAt', 'checkedOutAt') &&
      isPast(row, day, 'idCheckedAt', 'checkedInAt', 'checkedOutAt') &&
      (row['checkedOutAt'] === null
        ? String(row['expectedCheckOutAt']) > day.now
        : dayOf(row['checkedOutAt']) === dayOf(row['expectedCheckOutAt'])),
    spoilt: { checkedInAt: LATER },
  },
  {
    id: 'hospitality.row.shift',
    title: 'a shift is active while it lasts, scheduled before, and over afterwards',
    table: 'hospitality_shift',
    holds: ({ status, startsAt, endsAt, shiftDate }, { now }) =>
      dayOf(startsAt) === shiftDate &&
      Date.parse(String(endsAt)) - Date.parse(String(startsAt)) === 8 * 3_600_000 &&
      (status === 'SCHEDULED'
        ? String(startsAt) > now
        : status === 'ACTIVE'
          ? String(startsAt) <= now && now < String(endsAt)
          : String(endsAt) <= now),
    spoilt: { startsAt: LATER },
  },
  {
    id: 'hospitality.row.service',
    title: 'requests are made, assigned, worked on and done in that order, before now',
    table: 'hospitality_service_event',
    holds: (row, day) =>
      inOrder(row, 'requestedAt', 'assignedAt', 'startedAt', 'completedAt', 'cancelledAt', 'updatedAt') &&
      isPast(row, day, 'updatedAt'),
    spoilt: { requestedAt: LATER },
  },
  {
    id: 'hospitality.row.order',
    title: 'orders go through the kitchen in order, before now; those still open are of this morning',
    table: 'hospitality_order',
    holds: (row, day) =>
      inOrder(row, 'placedAt', 'confirmedAt', 'preparingAt', 'readyAt', 'servedAt', 'completedAt', 'updatedAt') &&
      isPast(row, day, 'updatedAt') &&
      (['COMPLETED', 'CANCELLED'].includes(String(row['status'])) || dayOf(row['placedAt']) === day.today),
    spoilt: { placedAt: LATER },
  },
  {
    id: 'hospitality.row.charge',
    title: 'charges are recorded, then billed or let go, before now',
    table: 'hospitality_charge_fact',
    holds: (row, day) =>
      inOrder(row, 'recordedAt', 'billedAt', 'updatedAt') &&
      inOrder(row, 'recordedAt', 'releasedAt', 'updatedAt') &&
      isPast(row, day, 'updatedAt'),
    spoilt: { recordedAt: LATER },
  },
];
