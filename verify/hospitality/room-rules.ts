import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';
import { inHouse, keepsRoom, lagos } from './lagos.ts';

const clauses = ['8.1.a'];

/** What rooms and tables are doing this morning, against who is in them. */
export const roomRules: readonly Rule[] = [
  mix('hospitality.room-mix', 'hospitality_room', 'status', {
    AVAILABLE: 34,
    OCCUPIED: 10,
    DIRTY: 3,
    CLEANING: 2,
    MAINTENANCE: 1,
    OUT_OF_ORDER: 0,
    BLOCKED: 0,
  }),
  {
    id: 'hospitality.occupied-in-house',
    title: 'a room is occupied when one guest is in the house for it, and only then',
    clauses,
    sql: `
      SELECT r."roomNumber" AS subject, CASE r.status WHEN 'OCCUPIED' THEN 'occupied, 1 in house' ELSE 'not occupied, 0 in house' END AS want,
        CASE r.status WHEN 'OCCUPIED' THEN 'occupied, ' ELSE 'not occupied, ' END
          || (SELECT count(*) FROM {hospitality_stay} s WHERE s."roomId" = r.id AND ${inHouse('s')}) || ' in house' AS have
      FROM {hospitality_room} r`,
  },
  {
    id: 'hospitality.cleaned-since',
    title: 'a room that can be let was cleaned since its last guest left, a dirty one was not',
    clauses,
    sql: `
      SELECT r."roomNumber" AS subject, CASE WHEN r."lastCleanedAt" IS NULL THEN 'never cleaned' WHEN o.last > r."lastCleanedAt" THEN 'left since it was cleaned'
          ELSE 'clean' END AS have,
        CASE WHEN r.status IN ('DIRTY', 'CLEANING') THEN 'left since it was cleaned' ELSE 'clean' END AS want
      FROM {hospitality_room} r
      CROSS JOIN LATERAL (SELECT max(s."checkedOutAt") AS last FROM {hospitality_stay} s WHERE s."roomId" = r.id) o`,
  },
  {
    id: 'hospitality.work-in-rooms',
    title: 'a dirty room waits for housekeeping, one being cleaned or repaired is being worked in, no other is',
    clauses,
    sql: `
      SELECT r."roomNumber" AS subject,
        CASE WHEN bool_or(e.type = 'MAINTENANCE' AND e.status = 'IN_PROGRESS') THEN 'MAINTENANCE'
          WHEN bool_or(e.type = 'HOUSEKEEPING' AND e.status = 'IN_PROGRESS') THEN 'CLEANING'
          WHEN bool_or(e.type = 'HOUSEKEEPING') THEN 'DIRTY' ELSE 'no work' END AS have,
        CASE WHEN r.status IN ('MAINTENANCE', 'CLEANING', 'DIRTY') THEN r.status::text ELSE 'no work' END AS want
      FROM {hospitality_room} r
      LEFT JOIN {hospitality_service_event} e ON e."roomId" = r.id AND e."stayId" IS NULL AND e.status IN ('REQUESTED', 'ASSIGNED', 'IN_PROGRESS')
      GROUP BY r."roomNumber", r.status`,
  },
  {
    id: 'hospitality.closed-rooms',
    title: 'nobody has booked tonight in a room that cannot be let',
    clauses,
    sql: `
      SELECT r."roomNumber" AS subject, count(b.id) AS have, 0 AS want
      FROM {hospitality_room} r
      LEFT JOIN {hospitality_reservation} b ON b."roomId" = r.id AND ${keepsRoom('b')} AND b."checkInDate" <= :today::date AND b."checkOutDate" > :today::date
      WHERE r.status IN ('MAINTENANCE', 'OUT_OF_ORDER', 'BLOCKED') GROUP BY r."roomNumber"`,
  },
  {
    id: 'hospitality.table-states',
    title: 'a table is occupied by one open order, reserved for a meal of today, or cleaned after one',
    clauses,
    sql: `
      SELECT t."tableNumber" AS subject, t.status AS have,
        CASE WHEN o.open > 1 THEN o.open || ' open orders' WHEN o.open = 1 THEN 'OCCUPIED' WHEN b.meals > 0 THEN 'RESERVED'
          WHEN t.status = 'CLEANING' AND o.left THEN 'CLEANING' ELSE 'AVAILABLE' END AS want
      FROM {hospitality_table} t
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE o.status NOT IN ('COMPLETED', 'CANCELLED')) AS open,
          bool_or(o."completedAt" >= :today::timestamp - interval '1 hour') AS left
        FROM {hospitality_order} o WHERE o."tableId" = t.id) o
      CROSS JOIN LATERAL (SELECT count(*) AS meals FROM {hospitality_reservation} b
        WHERE b."tableId" = t.id AND b.status = 'CONFIRMED' AND ${lagos('b."expectedAt"')}::date = :today::date) b`,
  },
];
