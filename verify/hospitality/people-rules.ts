import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';
import { keepsRoom, lagos } from './lagos.ts';

const clauses = ['8.1.a'];
const PHONE = `'^0(70|80|81|90)\\d{8}$'`;

/** Those who stay at the hotel. */
export const guestRules: readonly Rule[] = [
  everyRow(
    {
      id: 'hospitality.guest-contact',
      title: 'a guest has an address and, unless there is an account, a Nigerian mobile number',
    },
    'hospitality_guest',
    'guestNumber',
    `t.email ~ '^[a-z.]+@[a-z.-]+$' AND CASE WHEN t.phone IS NULL THEN t."userId" IS NOT NULL ELSE t.phone ~ ${PHONE} END`,
    ['email', 'phone'],
  ),
  everyRow(
    {
      id: 'hospitality.guest-document',
      title: 'a guest’s document is of a known form, and a passport where the guest is from abroad',
    },
    'hospitality_guest',
    'guestNumber',
    `(t.nationality = 'NG' OR t."idType" = 'PASSPORT') AND t."idNumber" ~ CASE t."idType" WHEN 'NIN' THEN '^\\d{11}$' WHEN 'PASSPORT' THEN '^[A-Z]\\d{8}$'
      WHEN 'DRIVERS_LICENCE' THEN '^[A-Z]{3}\\d{5}[A-Z]{2}\\d{2}$' ELSE '^[0-9A-Z]{19}$' END`,
    ['nationality', 'idType', 'idNumber'],
  ),
  mix('hospitality.guest-countries', 'hospitality_guest', 'nationality', { NG: 85, GB: 8, US: 5, CN: 2 }),
  {
    id: 'hospitality.guest-account',
    title: 'the guest who signs in is in the book under the name and address of the account',
    clauses,
    sql: `
      SELECT u.email AS subject, coalesce(concat_ws(' ', g.title, g."firstName", g."lastName") || ', ' || g.email, 'nobody') AS have, u.name || ', ' || u.email AS want
      FROM "User" u LEFT JOIN {hospitality_guest} g ON g."userId" = u.id WHERE u.email = 'guest@demo-hotel.demo'`,
  },
  {
    id: 'hospitality.guest-since',
    title: 'a guest is known since the first booking',
    clauses,
    sql: `
      SELECT g."guestNumber" AS subject, g."createdAt"::text AS have, min(b."bookedAt")::text AS want
      FROM {hospitality_guest} g LEFT JOIN {hospitality_reservation} b ON b."guestId" = g.id GROUP BY g."guestNumber", g."createdAt"`,
  },
  {
    id: 'hospitality.guest-once',
    title: 'no guest has two rooms for one night',
    clauses,
    sql: `
      SELECT a."reservationNumber" AS subject, coalesce(min(b."reservationNumber"), 'no other') AS have, 'no other' AS want
      FROM {hospitality_reservation} a
      LEFT JOIN {hospitality_reservation} b ON b."guestId" = a."guestId" AND b.id <> a.id AND ${keepsRoom('b')}
        AND b."checkInDate" < a."checkOutDate" AND a."checkInDate" < b."checkOutDate"
      WHERE ${keepsRoom('a')} GROUP BY a."reservationNumber"`,
  },
];

/** Those who work there, and when. */
export const staffRules: readonly Rule[] = [
  mix('hospitality.staff-roles', 'hospitality_staff', 'role', {
    MANAGER: 1,
    SUPERVISOR: 1,
    RECEPTIONIST: 2,
    WAITER: 1,
    CHEF: 1,
    HOUSEKEEPING: 2,
    MAINTENANCE: 1,
    CONCIERGE: 1,
  }),
  {
    id: 'hospitality.staff-accounts',
    title: 'who has an account is on the staff under its name; the others can be phoned',
    clauses,
    sql: `
      SELECT u.email AS subject, coalesce(s.name, 'nobody') AS have, u.name AS want
      FROM "User" u LEFT JOIN {hospitality_staff} s ON s."userId" = u.id
      WHERE u.email IN ('gm@demo-hotel.demo', 'frontdesk@demo-hotel.demo', 'restaurant@demo-hotel.demo', 'housekeeping@demo-hotel.demo')
      UNION ALL
      SELECT s."staffNumber", CASE WHEN s.phone ~ ${PHONE} THEN 'a mobile number' ELSE coalesce(s.phone, 'no phone') END, 'a mobile number'
      FROM {hospitality_staff} s WHERE s."userId" IS NULL`,
  },
  mix('hospitality.shift-mix', 'hospitality_shift', 'status', { COMPLETED: 9, NO_SHOW: 1, ACTIVE: 7, SCHEDULED: 13 }),
  everyRow(
    { id: 'hospitality.shift-hours', title: 'a shift takes eight hours from 06:00, 14:00 or 22:00 of its day' },
    'hospitality_shift',
    'type',
    `t."startsAt" + interval '8 hours' = t."endsAt" AND ${lagos('t."startsAt"')} = t."shiftDate"
      + CASE t.type WHEN 'MORNING' THEN time '06:00' WHEN 'AFTERNOON' THEN time '14:00' ELSE time '22:00' END`,
    ['shiftDate', 'startsAt', 'endsAt'],
  ),
  {
    id: 'hospitality.shift-states',
    title:
      'a shift is active while it lasts, completed afterwards, and begun and ended within a quarter of an hour of the rota',
    clauses,
    sql: `
      SELECT s."staffNumber" || ' ' || t.type || ' ' || (t."shiftDate" - :today::date) AS subject,
        t.status || CASE WHEN abs(extract(epoch FROM t."startedAt" - t."startsAt")) > 900 OR abs(extract(epoch FROM t."endedAt" - t."endsAt")) > 900
            OR greatest(t."startedAt", t."endedAt") > :now::timestamp THEN ' at odd times' ELSE '' END
          || CASE WHEN t."startedAt" IS NULL THEN ', not begun' ELSE ', begun' END || CASE WHEN t."endedAt" IS NULL THEN '' ELSE ', ended' END AS have,
        CASE WHEN t.status = 'NO_SHOW' AND t."endsAt" <= :now::timestamp THEN 'NO_SHOW, not begun' WHEN t."endsAt" <= :now::timestamp THEN 'COMPLETED, begun, ended'
          WHEN t."startsAt" <= :now::timestamp THEN 'ACTIVE, begun' ELSE 'SCHEDULED, not begun' END AS want
      FROM {hospitality_shift} t JOIN {hospitality_staff} s ON s.id = t."staffId"`,
  },
  {
    id: 'hospitality.rota',
    title: 'everybody is on the rota once a day, yesterday, today and tomorrow',
    clauses,
    sql: `
      SELECT s."staffNumber" AS subject, string_agg((t."shiftDate" - :today::date)::text, ' ' ORDER BY t."shiftDate") AS have, '-1 0 1' AS want
      FROM {hospitality_staff} s LEFT JOIN {hospitality_shift} t ON t."staffId" = s.id GROUP BY s."staffNumber"`,
  },
  {
    id: 'hospitality.on-duty',
    title: 'what is in hand this morning is in the hands of somebody whose shift is active',
    clauses,
    sql: `
      SELECT w.number AS subject, coalesce((SELECT string_agg(t.status::text, ', ') FROM {hospitality_shift} t
          WHERE t."staffId" = w.staff AND :now::timestamp BETWEEN t."startsAt" AND t."endsAt"), 'off duty') AS have, 'ACTIVE' AS want
      FROM (SELECT o."orderNumber" AS number, o."serverId" AS staff FROM {hospitality_order} o WHERE o.status NOT IN ('COMPLETED', 'CANCELLED')
        UNION ALL SELECT e."requestNumber", e."assignedToId" FROM {hospitality_service_event} e WHERE e.status IN ('ASSIGNED', 'IN_PROGRESS')) w`,
  },
];
