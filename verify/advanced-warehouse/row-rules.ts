import type { PlannedRow, RowRule } from '../engine/row-rule.ts';

/** The times among `columns` that have come, in that order. Times are ISO 8601 in UTC, so that they compare as text. */
const timesOf = (row: PlannedRow, columns: readonly string[]): string[] =>
  columns.map((column) => row[column]).filter((time) => typeof time === 'string');

const inOrder = (row: PlannedRow, columns: readonly string[]): boolean => {
  const times = timesOf(row, columns);
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time);
};

/** In order, in the past, and while the warehouses work: 06:00 to 20:00 in Lagos, 05:00 to 19:00 in UTC. */
const happened = (row: PlannedRow, now: string, columns: readonly string[]): boolean =>
  inOrder(row, columns) &&
  timesOf(row, columns).every((time) => time <= now && time.slice(11, 16) >= '05:00' && time.slice(11, 16) <= '19:00');

export const rowRules: readonly RowRule[] = [
  {
    id: 'advanced-warehouse.batch-dated',
    title: 'a batch is made before it is received and expires after that',
    table: 'wh_batch',
    holds: (row, { now }) => {
      const received = String(row['receivedAt']);
      return (
        String(row['madeOn']) < received.slice(0, 10) &&
        received.slice(0, 10) < String(row['expiresOn']) &&
        happened(row, now, ['receivedAt', 'updatedAt'])
      );
    },
    spoilt: { madeOn: '2099-01-01' },
  },
  {
    id: 'advanced-warehouse.batch-expired',
    title: 'a batch that can be sold has not expired, and one that is filed as expired has',
    table: 'wh_batch',
    appliesTo: (row) => row['status'] !== 'RECALLED',
    holds: (row, { today }) => (row['status'] === 'EXPIRED') === String(row['expiresOn']) < today,
    spoilt: { status: 'EXPIRED', expiresOn: '2099-01-01' },
  },
  {
    id: 'advanced-warehouse.receipt-dated',
    title: 'a receipt arrives, is inspected and completed in that order, in working hours of the past',
    table: 'wh_receipt',
    holds: (row, { now }) => happened(row, now, ['createdAt', 'arrivedAt', 'inspectionAt', 'completedAt', 'updatedAt']),
    spoilt: { completedAt: '2001-01-05T10:00:00.000Z' },
  },
  {
    id: 'advanced-warehouse.receipt-ahead',
    title: 'a receipt that is expected is yet to come',
    table: 'wh_receipt',
    appliesTo: (row) => row['status'] === 'EXPECTED',
    holds: (row, { now }) => String(row['expectedAt']) > now && row['arrivedAt'] === null,
    spoilt: { expectedAt: '2001-01-05T10:00:00.000Z' },
  },
  {
    id: 'advanced-warehouse.putaway-dated',
    title: 'a task is assigned, started and completed in that order, in working hours of the past',
    table: 'wh_putaway_task',
    holds: (row, { now }) => happened(row, now, ['createdAt', 'assignedAt', 'startedAt', 'completedAt', 'updatedAt']),
    spoilt: { createdAt: '2099-01-05T10:00:00.000Z' },
  },
  {
    id: 'advanced-warehouse.pick-dated',
    title: 'a list is assigned, picked, packed and dispatched in that order, in working hours of the past',
    table: 'wh_pick_list',
    holds: (row, { now }) =>
      happened(row, now, ['createdAt', 'assignedAt', 'startedAt', 'pickedAt', 'packedAt', 'dispatchedAt', 'updatedAt']),
    spoilt: { createdAt: '2099-01-05T10:00:00.000Z' },
  },
  {
    id: 'advanced-warehouse.line-dated',
    title: 'a line is picked after its list was made, in working hours of the past',
    table: 'wh_pick_list_item',
    holds: (row, { now }) => happened(row, now, ['createdAt', 'pickedAt', 'updatedAt']),
    spoilt: { updatedAt: '2001-01-05T10:00:00.000Z' },
  },
  {
    id: 'advanced-warehouse.movement-dated',
    title: 'goods move in working hours of the past',
    table: 'wh_stock_movement',
    holds: (row, { now }) => happened(row, now, ['occurredAt']),
    spoilt: { occurredAt: '2026-03-10T23:00:00.000Z' },
  },
];
