import type { Step } from '../engine/contract.ts';
import { inHouse, keepsRoom } from './lagos.ts';

/** SQL for a time of day in UTC, some days from today. */
export function on(day: number, time: string): string {
  return `((:today::date + (${day}))::timestamp + time '${time}')`;
}

/** HO1 and HO2: two nights are booked, paid for in half, and begun. */
export const arrivingSteps: readonly Step[] = [
  {
    title: 'The desk finds a free standard room for a guest who is in the book',
    sql: `
      SELECT 'rate' AS subject, r."ratePerNight"::text AS have, '35000.00' AS want, r.id AS "roomId", g.id AS "guestId",
        (SELECT coalesce(sum(c.amount), 0)::text FROM {hospitality_charge_fact} c WHERE c.status = 'BILLED' AND c."billedAt" BETWEEN ${on(-2, '23:00')} AND ${on(-1, '22:59')}) AS "revenueBefore"
      FROM {hospitality_room} r CROSS JOIN {hospitality_guest} g
      WHERE r.type = 'STANDARD' AND r.status = 'AVAILABLE' AND NOT EXISTS (
        SELECT FROM {hospitality_reservation} b WHERE (b."roomId" = r.id OR b."guestId" = g.id) AND ${keepsRoom('b')}
          AND b."checkInDate" <= :today::date AND b."checkOutDate" >= :today::date - 3)
      ORDER BY r."roomNumber", g."guestNumber" LIMIT 1`,
  },
  {
    title: 'The guest books two nights',
    sql: `
      INSERT INTO "hospitality_reservation" (id, "tenantId", "reservationNumber", "guestId", "roomId", source, "checkInDate", "checkOutDate", "expectedAt", nights, adults,
        "ratePerNight", "depositAmount", "bookedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-RES-TRIAL', :guestId, r.id, 'PHONE'::"HospitalityBookingSource", :today::date - 3, :today::date - 1,
        (:today::date - 3) + k."checkInTime"::time - interval '1 hour', 2, 2, r."ratePerNight", round(r."ratePerNight" * 2 * k."depositPercent" / 100, 2),
        ${on(-5, '09:00')}, ${on(-5, '09:00')}
      FROM {hospitality_room} r CROSS JOIN {hospitality_config} k WHERE r.id = :roomId
      RETURNING id AS "reservationId", 'status and deposit' AS subject, status || ', ' || "depositAmount" AS have, 'PENDING, 35000.00' AS want`,
  },
  {
    title: 'The deposit comes in and confirms the reservation',
    sql: `
      UPDATE "hospitality_reservation" SET status = 'CONFIRMED', "confirmedAt" = ${on(-5, '11:00')}, "depositPaidAt" = ${on(-5, '11:00')}, "updatedAt" = ${on(-5, '11:00')}
      WHERE id = :reservationId AND status = 'PENDING'
      RETURNING 'status' AS subject, status::text AS have, 'CONFIRMED' AS want`,
  },
  {
    title: 'The guest shows a document and is checked in',
    sql: `
      INSERT INTO "hospitality_stay" (id, "tenantId", "stayNumber", "reservationId", "guestId", "roomId", status, adults, children, "nightlyRate", "expectedCheckOutAt",
        "checkedInAt", "idCheckedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-STY-TRIAL', b.id, g.id, b."roomId", 'IN_HOUSE'::"HospitalityStayStatus", b.adults, b.children, b."ratePerNight",
        b."checkOutDate" + k."checkOutTime"::time - interval '1 hour', ${on(-3, '14:10')}, ${on(-3, '14:05')}, ${on(-3, '14:10')}
      FROM {hospitality_reservation} b JOIN {hospitality_guest} g ON g.id = b."guestId" AND g."idNumber" <> '' CROSS JOIN {hospitality_config} k
      WHERE b.id = :reservationId AND b.status = 'CONFIRMED'
      RETURNING id AS "stayId", 'status and rate' AS subject, status || ', ' || "nightlyRate" AS have, 'IN_HOUSE, 35000.00' AS want`,
  },
  {
    title: 'The reservation is taken up',
    sql: `
      UPDATE "hospitality_reservation" SET status = 'CHECKED_IN', "updatedAt" = ${on(-3, '14:10')} WHERE id = :reservationId AND status = 'CONFIRMED'
      RETURNING 'status' AS subject, status::text AS have, 'CHECKED_IN' AS want`,
  },
  {
    title: 'The room is occupied',
    sql: `
      UPDATE "hospitality_room" SET status = 'OCCUPIED', "updatedAt" = ${on(-3, '14:10')} WHERE id = :roomId AND status = 'AVAILABLE'
      RETURNING 'status' AS subject, status::text AS have, 'OCCUPIED' AS want`,
  },
  {
    title: 'The room grid and the house agree',
    sql: `
      SELECT 'occupied rooms' AS subject, count(*) FILTER (WHERE r.status = 'OCCUPIED') AS have,
        (SELECT count(*) FROM {hospitality_stay} s WHERE ${inHouse('s')}) AS want
      FROM {hospitality_room} r`,
  },
];
