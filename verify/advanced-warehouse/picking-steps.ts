import type { Step } from '../engine/contract.ts';

/** An order for 45 sachets, from the list to the carrier. */
export const pickingSteps: readonly Step[] = [
  {
    title: 'A pharmacy orders 45 sachets',
    sql: `
      INSERT INTO "wh_pick_list" (id, "tenantId", "platformInstanceId", "warehouseId", "orderId", "pickListNumber", "customerName", "recipientName", "recipientPhone",
        city, state, "createdAt", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :instanceId, :warehouseId, 'BPP-SO-TRIAL', 'LFC-PCK-TRIAL', 'Bluepetal Pharmacy', 'Yetunde Ajayi', '07017247861', 'Yaba', 'Lagos',
        :now::timestamp - interval '70 minutes', :now::timestamp)
      RETURNING id AS "listId", 'list' AS subject, status::text AS have, 'PENDING' AS want`,
  },
  {
    title: 'The batch that expires first is chosen, not the new one',
    sql: `
      INSERT INTO "wh_pick_list_item" (id, "tenantId", "platformInstanceId", "pickListId", "productId", "batchId", "binId", line, "requestedQuantity", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :instanceId, :listId, b."productId", b.id, b."binId", 1, 45, :now::timestamp - interval '70 minutes', :now::timestamp
      FROM (SELECT b.* FROM {wh_batch} b JOIN {wh_bin} n ON n.id = b."binId" JOIN {wh_zone} z ON z.id = n."zoneId"
        WHERE b."productId" = :productId AND n."warehouseId" = :warehouseId AND z.type IN ('STORAGE', 'PICKING', 'COLD') AND b.quality = 'APPROVED' AND b.status = 'ACTIVE'
          AND b."expiresOn" > :today::date AND b."currentQuantity" - b."reservedQuantity" > 0 ORDER BY b."expiresOn" LIMIT 1) b
      WHERE b."currentQuantity" - b."reservedQuantity" >= 45
      RETURNING id AS "lineId", "batchId" AS "oldBatchId", "binId" AS "faceId", 'batch' AS subject,
        (SELECT c."batchNumber" FROM {wh_batch} c WHERE c.id = "batchId") AS have, 'PHA-ORS-B01' AS want`,
  },
  {
    title: 'The units are reserved',
    sql: `
      UPDATE "wh_batch" b SET "reservedQuantity" = b."reservedQuantity" + l."requestedQuantity"
      FROM {wh_pick_list_item} l WHERE l.id = :lineId AND b.id = l."batchId"
      RETURNING b."currentQuantity" AS "unitsBefore", b."reservedQuantity" AS "reservedUnits", 'reserved' AS subject, b."reservedQuantity" >= 45 AS have, true AS want`,
  },
  {
    title: 'The picker takes the list',
    sql: `
      UPDATE "wh_pick_list" k SET status = 'PICKING', "pickerId" = u.id, "pickerName" = u.name, "lineCount" = 1, "totalRequested" = 45,
        "assignedAt" = :now::timestamp - interval '60 minutes', "startedAt" = :now::timestamp - interval '55 minutes'
      FROM "User" u WHERE k.id = :listId AND k.status = 'PENDING' AND u.email = 'picker@demo-warehouse.demo'
      RETURNING u.id AS "pickerId", u.name AS "pickerName", 'list' AS subject, k.status::text AS have, 'PICKING' AS want`,
  },
  {
    title: 'The picker picks 45',
    sql: `
      UPDATE "wh_pick_list_item" SET status = 'PICKED', "pickedQuantity" = "requestedQuantity", "pickedAt" = :now::timestamp - interval '50 minutes'
      WHERE id = :lineId AND status = 'PENDING' RETURNING 'line' AS subject, status || ' ' || "pickedQuantity" AS have, 'PICKED 45' AS want`,
  },
  {
    title: 'The log lets them go',
    sql: `
      INSERT INTO "wh_stock_movement" (id, "tenantId", "platformInstanceId", "binId", "batchId", "productId", "movementNumber", type, quantity, "quantityBefore",
        "quantityAfter", reason, reference, "performedById", "performedByName", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, :instanceId, l."binId", l."batchId", l."productId", 'LFC-MOV-TRIAL-4', 'PICK', -l."pickedQuantity", b."currentQuantity",
        b."currentQuantity" - l."pickedQuantity", 'For Bluepetal Pharmacy', 'LFC-PCK-TRIAL', :pickerId, :pickerName, l."pickedAt"
      FROM {wh_pick_list_item} l JOIN {wh_batch} b ON b.id = l."batchId" AND b."binId" = l."binId" WHERE l.id = :lineId
      RETURNING 'left' AS subject, "quantityAfter" AS have, :unitsBefore::int - 45 AS want`,
  },
  {
    title: 'The batch has 45 less, and fewer reserved',
    sql: `
      UPDATE "wh_batch" b SET "currentQuantity" = b."currentQuantity" - l."pickedQuantity", "reservedQuantity" = b."reservedQuantity" - l."requestedQuantity"
      FROM {wh_pick_list_item} l WHERE l.id = :lineId AND b.id = l."batchId"
      RETURNING 'units and reserved' AS subject, b."currentQuantity" || ' and ' || b."reservedQuantity" AS have,
        (:unitsBefore::int - 45) || ' and ' || (:reservedUnits::int - 45) AS want`,
  },
  {
    title: 'The bin has 45 less',
    sql: `
      UPDATE "wh_bin" n SET "currentUnits" = n."currentUnits" - l."pickedQuantity" FROM {wh_pick_list_item} l WHERE l.id = :lineId AND n.id = l."binId"
      RETURNING 'units' AS subject, n."currentUnits" AS have, (SELECT sum(b."currentQuantity") FROM {wh_batch} b WHERE b."binId" = :faceId) AS want`,
  },
  {
    title: 'The list is picked',
    sql: `
      UPDATE "wh_pick_list" k SET status = 'PICKED', "pickedAt" = :now::timestamp - interval '45 minutes', "totalPicked" = s.picked
      FROM (SELECT sum(l."pickedQuantity") AS picked FROM {wh_pick_list_item} l WHERE l."pickListId" = :listId AND l.status <> 'PENDING') s
      WHERE k.id = :listId AND k.status = 'PICKING' RETURNING 'picked' AS subject, k."totalPicked" AS have, 45 AS want`,
  },
  {
    title: 'It is packed in one package',
    sql: `
      UPDATE "wh_pick_list" SET status = 'PACKED', "packedAt" = :now::timestamp - interval '35 minutes', "packageCount" = 1, "weightKg" = 1.35
      WHERE id = :listId AND status = 'PICKED' RETURNING 'list' AS subject, status || ' ' || "weightKg" AS have, 'PACKED 1.35' AS want`,
  },
  {
    title: 'The carrier takes it against a waybill',
    sql: `
      UPDATE "wh_pick_list" SET status = 'DISPATCHED', "dispatchedAt" = :now::timestamp - interval '20 minutes', carrier = 'GIG', "waybillNumber" = 'LFC-WB-TRIAL'
      WHERE id = :listId AND status = 'PACKED' AND "packageCount" > 0 RETURNING 'list' AS subject, status || ' by ' || carrier AS have, 'DISPATCHED by GIG' AS want`,
  },
  {
    title: 'Today’s dispatches show it',
    sql: `
      SELECT 'LFC-WB-TRIAL' AS subject, count(*) AS have, 1 AS want FROM {wh_pick_list} k
      WHERE k."waybillNumber" = 'LFC-WB-TRIAL' AND (k."dispatchedAt" + interval '1 hour')::date = :today::date`,
  },
];
