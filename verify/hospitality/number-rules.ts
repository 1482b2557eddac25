import type { Rule } from '../engine/contract.ts';
import { lagos } from './lagos.ts';

const clauses = ['8.1.a'];

/** Tables whose rows carry a number: its series, and the column by which the series runs. */
const SERIES = [
  { table: 'hospitality_guest', column: 'guestNumber', series: 'GST' },
  { table: 'hospitality_reservation', column: 'reservationNumber', series: 'RES', by: 'bookedAt' },
  { table: 'hospitality_stay', column: 'stayNumber', series: 'STY', by: 'checkedInAt' },
  { table: 'hospitality_order', column: 'orderNumber', series: 'ORD', by: 'placedAt' },
  { table: 'hospitality_service_event', column: 'requestNumber', series: 'SRV', by: 'requestedAt' },
  { table: 'hospitality_charge_fact', column: 'chargeNumber', series: 'CHG', by: 'recordedAt' },
  { table: 'hospitality_staff', column: 'staffNumber', series: 'EMP' },
] as const;

/** The times of each table that have come once they are there. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  hospitality_guest: ['createdAt', 'updatedAt'],
  hospitality_reservation: [
    'createdAt',
    'bookedAt',
    'confirmedAt',
    'cancelledAt',
    'noShowAt',
    'depositPaidAt',
    'depositRefundedAt',
    'updatedAt',
  ],
  hospitality_stay: ['createdAt', 'checkedInAt', 'idCheckedAt', 'checkedOutAt', 'updatedAt'],
  hospitality_order: [
    'createdAt',
    'placedAt',
    'confirmedAt',
    'preparingAt',
    'readyAt',
    'servedAt',
    'completedAt',
    'cancelledAt',
    'updatedAt',
  ],
  hospitality_service_event: [
    'createdAt',
    'requestedAt',
    'assignedAt',
    'startedAt',
    'completedAt',
    'cancelledAt',
    'updatedAt',
  ],
  hospitality_charge_fact: ['createdAt', 'recordedAt', 'billedAt', 'releasedAt', 'updatedAt'],
  hospitality_staff: ['createdAt', 'updatedAt'],
};

/** What holds for all that is numbered. */
export const numberRules: readonly Rule[] = [
  {
    id: 'hospitality.numbers',
    title: 'every number carries the hotel’s prefix, and numbers run in the order in which things happened',
    clauses,
    sql: SERIES.map(
      ({ table, column, series, ...rest }) => `
      SELECT t."${column}" AS subject, CASE WHEN t."${column}" ~ '^PSL-${series}-\\d{4}$' THEN 'PSL-${series}-'
          || lpad(row_number() OVER (ORDER BY ${'by' in rest ? `t."${rest.by}", ` : ''}t."${column}")::text, 4, '0') ELSE t."${column}" END AS have,
        'PSL-${series}-' || right(t."${column}", 4) AS want
      FROM {${table}} t`,
    ).join(' UNION ALL '),
  },
  {
    id: 'hospitality.nothing-from-the-future',
    title: 'nothing has happened after now',
    clauses,
    sql: SERIES.map(
      ({ table, column }) => `
      SELECT t."${column}" AS subject, CASE WHEN greatest(${PAST[table]?.map((time) => `t."${time}"`).join(', ')}) > :now::timestamp
          THEN ${lagos(`greatest(${PAST[table]?.map((time) => `t."${time}"`).join(', ')})`)}::text ELSE 'by now' END AS have, 'by now' AS want
      FROM {${table}} t`,
    ).join(' UNION ALL '),
  },
];
