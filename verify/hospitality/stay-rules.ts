import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { lagos, term } from './lagos.ts';

const clauses = ['8.1.a'];

/** Who came, into which room, and when they left. */
export const stayRules: readonly Rule[] = [
  mix('hospitality.stay-mix', 'hospitality_stay', 'status', {
    CHECKED_OUT: 110,
    IN_HOUSE: 10,
    RESERVED: 0,
    CHECKED_IN: 0,
    EXTENDED: 0,
    NO_SHOW: 0,
    CANCELLED: 0,
  }),
  {
    id: 'hospitality.stay-as-reserved',
    title: 'a reservation became a stay when its guest came, with the same guest, room, rate and party',
    clauses,
    sql: `
      SELECT b."reservationNumber" AS subject,
        CASE WHEN s.id IS NULL THEN 'no stay' ELSE concat_ws(', ', s.status, g."guestNumber", r."roomNumber", s."nightlyRate", s.adults, s.children) END AS have,
        CASE WHEN b.status IN ('CHECKED_IN', 'COMPLETED')
          THEN concat_ws(', ', CASE b.status WHEN 'COMPLETED' THEN 'CHECKED_OUT' ELSE 'IN_HOUSE' END, h."guestNumber", q."roomNumber", b."ratePerNight", b.adults, b.children)
          ELSE 'no stay' END AS want
      FROM {hospitality_reservation} b JOIN {hospitality_guest} h ON h.id = b."guestId" LEFT JOIN {hospitality_room} q ON q.id = b."roomId"
      LEFT JOIN ({hospitality_stay} s JOIN {hospitality_guest} g ON g.id = s."guestId" JOIN {hospitality_room} r ON r.id = s."roomId") ON s."reservationId" = b.id`,
  },
  {
    id: 'hospitality.stays-apart',
    title: 'no two guests are in one room at a time',
    clauses,
    sql: `
      SELECT a."stayNumber" AS subject, coalesce(min(b."stayNumber"), 'no other') AS have, 'no other' AS want
      FROM {hospitality_stay} a
      LEFT JOIN {hospitality_stay} b ON b."roomId" = a."roomId" AND b.id <> a.id AND b.status NOT IN ('CANCELLED', 'NO_SHOW')
        AND b."checkedInAt" < coalesce(a."checkedOutAt", a."expectedCheckOutAt") AND a."checkedInAt" < coalesce(b."checkedOutAt", b."expectedCheckOutAt")
      WHERE a.status NOT IN ('CANCELLED', 'NO_SHOW') GROUP BY a."stayNumber"`,
  },
  {
    id: 'hospitality.stay-days',
    title: 'a guest comes on the first day and leaves on the last; who is in the house is not due before now',
    clauses,
    sql: `
      SELECT s."stayNumber" AS subject,
        (${lagos('s."checkedInAt"')}::date - :today::date) || ' to ' || (coalesce(${lagos('s."checkedOutAt"')}::date, b."checkOutDate") - :today::date)
          || CASE WHEN s."checkedOutAt" IS NULL AND s."expectedCheckOutAt" <= :now::timestamp THEN ', overdue' ELSE '' END AS have,
        (b."checkInDate" - :today::date) || ' to ' || (b."checkOutDate" - :today::date) AS want
      FROM {hospitality_stay} s JOIN {hospitality_reservation} b ON b.id = s."reservationId"`,
  },
  {
    id: 'hospitality.checkout-due',
    title: 'a guest is due to leave at check-out time of the last day',
    clauses,
    sql: `
      SELECT s."stayNumber" AS subject, ${lagos('s."expectedCheckOutAt"')}::text AS have, (b."checkOutDate" + ${term('checkOutTime')}::time)::text AS want
      FROM {hospitality_stay} s JOIN {hospitality_reservation} b ON b.id = s."reservationId"`,
  },
  everyRow(
    { id: 'hospitality.stay-states', title: 'whoever came has shown a document, and has left when the stay says so' },
    'hospitality_stay',
    'stayNumber',
    `t."checkedInAt" IS NOT NULL AND t."idCheckedAt" IS NOT NULL AND (t.status = 'CHECKED_OUT') = (t."checkedOutAt" IS NOT NULL)`,
    ['status', 'checkedInAt', 'idCheckedAt', 'checkedOutAt'],
  ),
  inOrder('hospitality.stay-times', 'hospitality_stay', 'stayNumber', [
    'idCheckedAt',
    'checkedInAt',
    'checkedOutAt',
    'updatedAt',
  ]),
];
