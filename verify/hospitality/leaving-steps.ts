import type { Step } from '../engine/contract.ts';
import { on } from './arriving-steps.ts';
import { keepsRoom } from './lagos.ts';

/** Late out, the bill, and a room made ready for the next. HO5: the manager finds the money in the report. */
export const leavingSteps: readonly Step[] = [
  {
    title: 'The night audit counts two nights',
    sql: `
      INSERT INTO "hospitality_charge_fact" (id, "tenantId", "chargeNumber", "stayId", "guestId", type, description, quantity, "unitAmount", amount, "recordedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-CHG-TRIAL-3', s.id, s."guestId", 'ROOM_NIGHT'::"HospitalityChargeType", 'Room ' || r."roomNumber", b.nights, s."nightlyRate",
        b.nights * s."nightlyRate", ${on(-1, '01:00')}, ${on(-1, '01:00')}
      FROM {hospitality_stay} s JOIN {hospitality_room} r ON r.id = s."roomId" JOIN {hospitality_reservation} b ON b.id = s."reservationId" WHERE s.id = :stayId
      RETURNING 'nights' AS subject, quantity || ' for ' || amount AS have, '2 for 70000.00' AS want`,
  },
  {
    title: 'The guest comes to the desk at 12:40 and pays the fee for it',
    sql: `
      INSERT INTO "hospitality_charge_fact" (id, "tenantId", "chargeNumber", "stayId", "guestId", type, description, quantity, "unitAmount", amount, "recordedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-CHG-TRIAL-4', s.id, s."guestId", 'LATE_CHECKOUT'::"HospitalityChargeType", 'Checkout after ' || k."checkOutTime", 1,
        k."lateCheckoutFee", k."lateCheckoutFee", ${on(-1, '11:40')}, ${on(-1, '11:40')}
      FROM {hospitality_stay} s CROSS JOIN {hospitality_config} k WHERE s.id = :stayId AND s."expectedCheckOutAt" < ${on(-1, '11:40')}
      RETURNING 'fee' AS subject, amount::text AS have, '5000.00' AS want`,
  },
  {
    title: 'The bill is what was had less the deposit',
    sql: `
      SELECT 'bill' AS subject, sum(c.amount) || ' - ' || b."depositAmount" || ' = ' || (sum(c.amount) - b."depositAmount") AS have, '89300.00 - 35000.00 = 54300.00' AS want
      FROM {hospitality_charge_fact} c JOIN {hospitality_stay} s ON s.id = c."stayId" JOIN {hospitality_reservation} b ON b.id = s."reservationId"
      WHERE s.id = :stayId AND c.status = 'PENDING' AND b."depositPaidAt" IS NOT NULL GROUP BY b."depositAmount"`,
  },
  {
    title: 'The guest is checked out',
    sql: `
      UPDATE "hospitality_stay" SET status = 'CHECKED_OUT', "checkedOutAt" = ${on(-1, '11:40')}, "updatedAt" = ${on(-1, '11:40')} WHERE id = :stayId AND status = 'IN_HOUSE'
      RETURNING 'status' AS subject, status::text AS have, 'CHECKED_OUT' AS want`,
  },
  {
    title: 'The charges are billed',
    sql: `
      WITH billed AS (
        UPDATE "hospitality_charge_fact" c SET status = 'BILLED', "billedAt" = s."checkedOutAt", "updatedAt" = s."checkedOutAt"
        FROM {hospitality_stay} s WHERE s.id = :stayId AND c."stayId" = s.id AND c.status = 'PENDING' RETURNING c.amount)
      SELECT 'charges' AS subject, count(*) || ' for ' || sum(amount) AS have, '4 for 89300.00' AS want FROM billed`,
  },
  {
    title: 'The reservation is completed',
    sql: `
      UPDATE "hospitality_reservation" SET status = 'COMPLETED', "updatedAt" = ${on(-1, '11:40')} WHERE id = :reservationId AND status = 'CHECKED_IN'
      RETURNING 'status' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'The room is dirty',
    sql: `
      UPDATE "hospitality_room" SET status = 'DIRTY', "updatedAt" = ${on(-1, '11:40')} WHERE id = :roomId AND status = 'OCCUPIED'
      RETURNING 'status' AS subject, status::text AS have, 'DIRTY' AS want`,
  },
  {
    title: 'Housekeeping begins to clean it',
    sql: `
      WITH begun AS (
        INSERT INTO "hospitality_service_event" (id, "tenantId", "requestNumber", "roomId", "assignedToId", type, priority, status, description, "requestedAt", "assignedAt", "startedAt",
          "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, 'PSL-SRV-TRIAL-3', :roomId, e."assignedToId", 'HOUSEKEEPING'::"HospitalityServiceType", 'HIGH'::"HospitalityPriority",
          'IN_PROGRESS'::"HospitalityServiceStatus", 'Room to be made ready', ${on(-1, '11:45')}, ${on(-1, '11:50')}, ${on(-1, '12:00')}, ${on(-1, '12:00')}
        FROM {hospitality_service_event} e WHERE e.id = :cleaningId RETURNING id, "roomId")
      UPDATE "hospitality_room" r SET status = 'CLEANING', "updatedAt" = ${on(-1, '12:00')} FROM begun WHERE r.id = begun."roomId" AND r.status = 'DIRTY'
      RETURNING begun.id AS "readyingId", 'status' AS subject, r.status::text AS have, 'CLEANING' AS want`,
  },
  {
    title: 'The room is clean and can be let again',
    sql: `
      WITH done AS (
        UPDATE "hospitality_service_event" SET status = 'COMPLETED', "completedAt" = ${on(-1, '12:45')}, "updatedAt" = ${on(-1, '12:45')}
        WHERE id = :readyingId AND status = 'IN_PROGRESS' RETURNING "roomId", "completedAt")
      UPDATE "hospitality_room" r SET status = 'AVAILABLE', "lastCleanedAt" = done."completedAt", "updatedAt" = done."completedAt" FROM done
      WHERE r.id = done."roomId" AND r.status = 'CLEANING' RETURNING 'status' AS subject, r.status::text AS have, 'AVAILABLE' AS want`,
  },
  {
    title: 'The manager’s report has the revenue, and nothing was let twice',
    sql: `
      SELECT m.subject, m.have, m.want FROM {hospitality_stay} s JOIN {hospitality_reservation} b ON b.id = s."reservationId"
      CROSS JOIN LATERAL (SELECT sum(c.amount) AS billed FROM {hospitality_charge_fact} c
        WHERE c.status = 'BILLED' AND c."billedAt" BETWEEN ${on(-2, '23:00')} AND ${on(-1, '22:59')}) t
      CROSS JOIN LATERAL (SELECT sum(c.amount) AS billed FROM {hospitality_charge_fact} c WHERE c."stayId" = s.id AND c.status = 'BILLED') f
      CROSS JOIN LATERAL (SELECT count(*) AS others FROM {hospitality_reservation} o WHERE o."roomId" = b."roomId" AND o.id <> b.id AND ${keepsRoom('o')}
        AND o."checkInDate" < b."checkOutDate" AND b."checkInDate" < o."checkOutDate") d
      CROSS JOIN LATERAL (VALUES ('revenue of yesterday', (t.billed - :revenueBefore::numeric)::text, f.billed::text),
        ('nights', b.nights::text, (b."checkOutDate" - b."checkInDate")::text), ('other reservations for the room', d.others::text, '0')) m(subject, have, want)
      WHERE s.id = :stayId`,
  },
];
