import type { Step } from '../engine/contract.ts';
import { on } from './arriving-steps.ts';

/** HO3 and HO4: dinner in the room on the first evening, a clean room on the next day. */
export const stayingSteps: readonly Step[] = [
  {
    title: 'The guest orders dinner to the room',
    sql: `
      INSERT INTO "hospitality_order" (id, "tenantId", "orderNumber", type, "stayId", "guestId", "serverId", covers, subtotal, "serviceCharge", total, "placedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-ORD-TRIAL', 'ROOM_SERVICE'::"HospitalityOrderType", s.id, s."guestId", w.id, 2, 0, 0, 0, ${on(-3, '19:00')}, ${on(-3, '19:00')}
      FROM {hospitality_stay} s CROSS JOIN {hospitality_staff} w WHERE s.id = :stayId AND s.status = 'IN_HOUSE' AND w.role = 'SUPERVISOR'
      RETURNING id AS "orderId", "serverId" AS "serverId", 'status' AS subject, status::text AS have, 'PLACED' AS want`,
  },
  {
    title: 'Two plates of jollof rice and two chapmans are noted at the price of the menu',
    sql: `
      WITH line AS (
        INSERT INTO "hospitality_order_item" (id, "tenantId", "orderId", name, station, quantity, "unitPrice", "lineTotal", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :orderId, m.name, m.station, 2, m."unitPrice", 2 * m."unitPrice", ${on(-3, '19:00')}
        FROM (SELECT DISTINCT i.name, i.station, i."unitPrice" FROM {hospitality_order_item} i WHERE i.name IN ('Jollof rice', 'Chapman')) m
        RETURNING "lineTotal")
      SELECT 'lines' AS subject, count(*) || ' for ' || sum("lineTotal") AS have, '2 for 13000.00' AS want FROM line`,
  },
  {
    title: 'The order adds up, with a tenth for service',
    sql: `
      UPDATE "hospitality_order" o SET subtotal = l.total, "serviceCharge" = l.service, total = l.total + l.service
      FROM (SELECT sum(i."lineTotal") AS total, round(sum(i."lineTotal") * max(k."serviceChargePercent") / 100, 2) AS service
        FROM {hospitality_order_item} i CROSS JOIN {hospitality_config} k WHERE i."orderId" = :orderId) l
      WHERE o.id = :orderId RETURNING 'sum' AS subject, o.subtotal || ' + ' || o."serviceCharge" || ' = ' || o.total AS have, '13000.00 + 1300.00 = 14300.00' AS want`,
  },
  {
    title: 'The kitchen cooks it and it is served',
    sql: `
      UPDATE "hospitality_order" SET status = 'SERVED', "confirmedAt" = ${on(-3, '19:03')}, "preparingAt" = ${on(-3, '19:08')}, "readyAt" = ${on(-3, '19:25')},
        "servedAt" = ${on(-3, '19:32')}, "updatedAt" = ${on(-3, '19:32')}
      WHERE id = :orderId AND status = 'PLACED' RETURNING 'status' AS subject, status::text AS have, 'SERVED' AS want`,
  },
  {
    title: 'Somebody carried it to the room',
    sql: `
      INSERT INTO "hospitality_service_event" (id, "tenantId", "requestNumber", "roomId", "stayId", "assignedToId", type, status, description, "requestedAt", "assignedAt",
        "startedAt", "completedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-SRV-TRIAL-1', :roomId, :stayId, o."serverId", 'ROOM_SERVICE'::"HospitalityServiceType",
        'COMPLETED'::"HospitalityServiceStatus", 'Order ' || o."orderNumber", o."placedAt", o."confirmedAt", o."preparingAt", o."servedAt", o."servedAt"
      FROM {hospitality_order} o WHERE o.id = :orderId RETURNING 'status' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'The dinner is put on the folio',
    sql: `
      INSERT INTO "hospitality_charge_fact" (id, "tenantId", "chargeNumber", "stayId", "orderId", "guestId", type, description, quantity, "unitAmount", amount, "recordedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-CHG-TRIAL-1', o."stayId", o.id, o."guestId", 'FOOD'::"HospitalityChargeType", 'Order ' || o."orderNumber", 1, o.subtotal,
        o.subtotal, o."servedAt", o."servedAt"
      FROM {hospitality_order} o WHERE o.id = :orderId AND o.status = 'SERVED'
      RETURNING id AS "foodId", 'food' AS subject, amount::text AS have, '13000.00' AS want`,
  },
  {
    title: 'The service is put on the folio too',
    sql: `
      INSERT INTO "hospitality_charge_fact" (id, "tenantId", "chargeNumber", "stayId", "orderId", "guestId", "baseChargeId", type, description, quantity, "unitAmount", amount,
        "recordedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-CHG-TRIAL-2', c."stayId", c."orderId", c."guestId", c.id, 'SERVICE_CHARGE'::"HospitalityChargeType", 'Service charge', 1,
        s.amount, s.amount, c."recordedAt", c."recordedAt"
      FROM {hospitality_charge_fact} c CROSS JOIN {hospitality_config} k
      CROSS JOIN LATERAL (SELECT round(c.amount * k."serviceChargePercent" / 100, 2) AS amount) s WHERE c.id = :foodId
      RETURNING 'service' AS subject, amount::text AS have, '1300.00' AS want`,
  },
  {
    title: 'The tray is fetched and the order completed',
    sql: `
      UPDATE "hospitality_order" SET status = 'COMPLETED', "completedAt" = ${on(-3, '20:15')}, "updatedAt" = ${on(-3, '20:15')} WHERE id = :orderId AND status = 'SERVED'
      RETURNING 'status' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'Housekeeping is asked for',
    sql: `
      INSERT INTO "hospitality_service_event" (id, "tenantId", "requestNumber", "roomId", "stayId", "assignedToId", type, status, description, "requestedAt", "assignedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'PSL-SRV-TRIAL-2', :roomId, :stayId, h.id, 'HOUSEKEEPING'::"HospitalityServiceType", 'ASSIGNED'::"HospitalityServiceStatus",
        'Daily cleaning', ${on(-2, '08:30')}, ${on(-2, '08:35')}, ${on(-2, '08:35')}
      FROM {hospitality_staff} h JOIN "User" u ON u.id = h."userId" WHERE h.role = 'HOUSEKEEPING' AND h."isActive"
      RETURNING id AS "cleaningId", 'status' AS subject, status::text AS have, 'ASSIGNED' AS want`,
  },
  {
    title: 'Housekeeping is done',
    sql: `
      UPDATE "hospitality_service_event" SET status = 'COMPLETED', "startedAt" = ${on(-2, '09:00')}, "completedAt" = ${on(-2, '09:30')}, "updatedAt" = ${on(-2, '09:30')}
      WHERE id = :cleaningId AND status = 'ASSIGNED' RETURNING 'status' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
];
