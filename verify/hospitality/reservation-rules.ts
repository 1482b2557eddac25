import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { keepsRoom, lagos, term } from './lagos.ts';

const clauses = ['8.1.a'];
const NUMBER = 'reservationNumber';

/** What was booked: where, when, by how many, and in which state it is. */
export const reservationRules: readonly Rule[] = [
  mix('hospitality.reservation-mix', 'hospitality_reservation', 'status', {
    COMPLETED: 110,
    CHECKED_IN: 10,
    CONFIRMED: 45,
    PENDING: 15,
    CANCELLED: 15,
    NO_SHOW: 5,
  }),
  everyRow(
    { id: 'hospitality.room-or-table', title: 'a reservation is for a room or for a table' },
    'hospitality_reservation',
    NUMBER,
    '(t."roomId" IS NULL) <> (t."tableId" IS NULL)',
    ['roomId', 'tableId'],
  ),
  {
    id: 'hospitality.nights',
    title: 'nights are the days between arrival and departure, one at least for a room and none for a table',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject, b.nights::text AS have,
        CASE WHEN (b."roomId" IS NOT NULL) = (b."checkOutDate" > b."checkInDate") THEN (b."checkOutDate" - b."checkInDate")::text ELSE 'nights for a room only' END AS want
      FROM {hospitality_reservation} b`,
  },
  {
    id: 'hospitality.no-double-booking',
    title: 'no room is reserved twice for one night',
    clauses,
    sql: `
      SELECT a."reservationNumber" AS subject, coalesce(min(b."reservationNumber"), 'no other') AS have, 'no other' AS want
      FROM {hospitality_reservation} a
      LEFT JOIN {hospitality_reservation} b ON b."roomId" = a."roomId" AND b.id <> a.id AND ${keepsRoom('b')}
        AND b."checkInDate" < a."checkOutDate" AND a."checkInDate" < b."checkOutDate"
      WHERE ${keepsRoom('a')} GROUP BY a."reservationNumber"`,
  },
  {
    id: 'hospitality.table-booking',
    title: 'no table is reserved for two meals within two hours',
    clauses,
    sql: `
      SELECT a."reservationNumber" AS subject, count(b.id) AS have, 0 AS want
      FROM {hospitality_reservation} a
      LEFT JOIN {hospitality_reservation} b ON b."tableId" = a."tableId" AND b.id <> a.id AND b.status <> 'CANCELLED'
        AND b."expectedAt" BETWEEN a."expectedAt" - interval '2 hours' AND a."expectedAt" + interval '2 hours'
      WHERE a."tableId" IS NOT NULL AND a.status <> 'CANCELLED' GROUP BY a."reservationNumber"`,
  },
  everyRow(
    { id: 'hospitality.nothing-overdue', title: 'what is confirmed or pending lies ahead' },
    'hospitality_reservation',
    NUMBER,
    't."expectedAt" > :now::timestamp AND t."checkInDate" >= :today::date',
    ['status', 'expectedAt', 'checkInDate'],
    `t.status IN ('CONFIRMED', 'PENDING')`,
  ),
  {
    id: 'hospitality.expected-at',
    title: 'a guest is expected at check-in time of the first day, at a table some time of the day',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject, ${lagos('b."expectedAt"')}::text AS have,
        (b."checkInDate" + CASE WHEN b."roomId" IS NULL THEN ${lagos('b."expectedAt"')}::time ELSE ${term('checkInTime')}::time END)::text AS want
      FROM {hospitality_reservation} b`,
  },
  everyRow(
    {
      id: 'hospitality.reservation-states',
      title: 'a reservation says when and why it came into its state, and nothing else',
    },
    'hospitality_reservation',
    NUMBER,
    `(t.status = 'CANCELLED') = (t."cancelledAt" IS NOT NULL) AND (t.status = 'CANCELLED') = (t."cancelReason" IS NOT NULL)
      AND (t.status = 'NO_SHOW') = (t."noShowAt" IS NOT NULL) AND (t."noShowAt" IS NULL OR t."noShowAt" > t."expectedAt")
      AND CASE t.status WHEN 'PENDING' THEN t."confirmedAt" IS NULL WHEN 'CANCELLED' THEN t."cancelledAt" < t."expectedAt" ELSE t."confirmedAt" IS NOT NULL END`,
    ['status', 'confirmedAt', 'cancelledAt', 'cancelReason', 'noShowAt'],
  ),
  inOrder('hospitality.reservation-times', 'hospitality_reservation', NUMBER, [
    'createdAt',
    'bookedAt',
    'confirmedAt',
    'cancelledAt',
    'depositRefundedAt',
    'noShowAt',
    'updatedAt',
  ]),
  {
    id: 'hospitality.party-fits',
    title: 'the party has an adult in it and fits into the room or round the table',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject, b.adults || ' and ' || b.children || CASE WHEN b.adults < 1 THEN ' alone'
          WHEN b.adults + b.children > coalesce(r."maxOccupancy", t.capacity) THEN ' in ' || coalesce(r."maxOccupancy", t.capacity) ELSE ' fit' END AS have,
        b.adults || ' and ' || b.children || ' fit' AS want
      FROM {hospitality_reservation} b LEFT JOIN {hospitality_room} r ON r.id = b."roomId" LEFT JOIN {hospitality_table} t ON t.id = b."tableId"`,
  },
  everyRow(
    { id: 'hospitality.walk-ins', title: 'who walks in books on the day, everybody else before it' },
    'hospitality_reservation',
    NUMBER,
    `CASE t.source WHEN 'WALK_IN' THEN ${lagos('t."bookedAt"')}::date = t."checkInDate" AND t.status IN ('CHECKED_IN', 'COMPLETED')
      ELSE ${lagos('t."bookedAt"')}::date < t."checkInDate" END`,
    ['source', 'status', 'bookedAt', 'checkInDate'],
  ),
];

/** What a reservation costs before it begins. */
export const depositRules: readonly Rule[] = [
  {
    id: 'hospitality.reservation-rate',
    title: 'the rate is that of the room; a table costs nothing',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject, b."ratePerNight"::text AS have, coalesce(r."ratePerNight", 0.00)::text AS want
      FROM {hospitality_reservation} b LEFT JOIN {hospitality_room} r ON r.id = b."roomId"`,
  },
  {
    id: 'hospitality.deposit',
    title: 'the deposit is half of rate × nights',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject, b."depositAmount"::text AS have,
        round(${term('depositPercent')} / 100 * b."ratePerNight" * b.nights, 2)::text AS want
      FROM {hospitality_reservation} b`,
  },
  everyRow(
    { id: 'hospitality.deposit-paid', title: 'paying the deposit confirms a room; a table needs none' },
    'hospitality_reservation',
    NUMBER,
    `t."depositPaidAt" IS NOT DISTINCT FROM CASE WHEN t."roomId" IS NOT NULL THEN t."confirmedAt" END`,
    ['status', 'depositPaidAt', 'confirmedAt'],
  ),
  {
    id: 'hospitality.deposit-refund',
    title: 'a deposit goes back when the guest cancels a day before check-in, and only then',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject, CASE WHEN b."depositRefundedAt" IS NULL THEN 'kept' ELSE 'paid back' END AS have,
        CASE WHEN b."depositPaidAt" IS NOT NULL AND b."cancelledAt" + ${term('cancellationHours')} * interval '1 hour' <= b."expectedAt" THEN 'paid back' ELSE 'kept' END AS want
      FROM {hospitality_reservation} b`,
  },
];
