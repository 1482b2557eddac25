import type { Step } from '../engine/contract.ts';

/** 500 sachets from the announcement to their bin. */
export const receivingSteps: readonly Step[] = [
  {
    title: 'A supplier announces a shipment to Lagos',
    sql: `
      INSERT INTO "wh_receipt" (id, "tenantId", "platformInstanceId", "warehouseId", "receiptNumber", type, "sourceReference", "supplierName", "expectedAt", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, w."platformInstanceId", w.id, 'LFC-GRN-TRIAL', 'PURCHASE_ORDER', 'PO-TRIAL', 'Savannah Crest Pharma Distribution',
        :now::timestamp - interval '3 hours', :now::timestamp - interval '5 days', :now::timestamp
      FROM {wh_warehouse} w WHERE w.code = 'LAG' AND w.status = 'ACTIVE'
      RETURNING id AS "receiptId", "warehouseId", "platformInstanceId" AS "instanceId", 'receipt' AS subject, status::text AS have, 'EXPECTED' AS want`,
  },
  {
    title: 'It is to bring 500 sachets at the catalogue’s cost',
    sql: `
      INSERT INTO "wh_receipt_item" (id, "tenantId", "platformInstanceId", "receiptId", "productId", line, "expectedQuantity", "unitCost", "totalCost", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :instanceId, :receiptId, p.id, 1, 500, p."costPrice", 0, :now::timestamp
      FROM {Product} p WHERE p.sku = 'PHA-ORS' AND p.status = 'ACTIVE'
      RETURNING id AS "itemId", "productId", 'unit cost' AS subject, "unitCost"::text AS have, '120.00' AS want`,
  },
  {
    title: 'The truck arrives',
    sql: `
      UPDATE "wh_receipt" r SET status = 'RECEIVING', "arrivedAt" = :now::timestamp - interval '150 minutes', "receivedById" = u.id, "receivedByName" = u.name,
        "totalExpected" = (SELECT sum(i."expectedQuantity") FROM {wh_receipt_item} i WHERE i."receiptId" = :receiptId)
      FROM "User" u WHERE r.id = :receiptId AND r.status = 'EXPECTED' AND u.email = 'receiver@demo-warehouse.demo'
      RETURNING u.id AS "receiverId", u.name AS "receiverName", 'receipt' AS subject, r.status || ' ' || r."totalExpected" AS have, 'RECEIVING 500' AS want`,
  },
  {
    title: 'The receiver finds a free place in the bay',
    sql: `
      SELECT n.id AS "bayId", 'room' AS subject, n."maxUnits" - n."currentUnits" >= 500 AS have, true AS want
      FROM {wh_bin} n JOIN {wh_zone} z ON z.id = n."zoneId" AND z.type = 'RECEIVING'
      WHERE n."warehouseId" = :warehouseId AND n.status = 'ACTIVE' AND n."isEmpty" ORDER BY n.code LIMIT 1`,
  },
  {
    title: 'The sachets are counted, ten of them torn, and become a batch',
    sql: `
      INSERT INTO "wh_batch" (id, "tenantId", "platformInstanceId", "productId", "binId", "batchNumber", "lotCode", "madeOn", "expiresOn", "initialQuantity",
        "currentQuantity", "receivedAt", "createdAt", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :instanceId, :productId, :bayId, 'PHA-ORS-B99', 'ORS-TRIAL', :today::date - 60, :today::date + 600, 490, 490,
        :now::timestamp - interval '2 hours', :now::timestamp - interval '2 hours', :now::timestamp)
      RETURNING id AS "batchId", 'batch' AS subject, quality || ' ' || "currentQuantity" AS have, 'PENDING 490' AS want`,
  },
  {
    title: 'The item says what was counted',
    sql: `
      UPDATE "wh_receipt_item" i SET "batchId" = b.id, "receivedQuantity" = b."initialQuantity" + 10, "damagedQuantity" = 10,
        "varianceQuantity" = b."initialQuantity" + 10 - i."expectedQuantity", "totalCost" = (b."initialQuantity" + 10) * i."unitCost"
      FROM {wh_batch} b WHERE b.id = :batchId AND i.id = :itemId
      RETURNING 'variance and cost' AS subject, i."varianceQuantity" || ' and ' || i."totalCost" AS have, '0 and 60000.00' AS want`,
  },
  {
    title: 'The log takes them in',
    sql: `
      INSERT INTO "wh_stock_movement" (id, "tenantId", "platformInstanceId", "binId", "batchId", "productId", "movementNumber", type, quantity, "quantityBefore",
        "quantityAfter", reason, reference, "performedById", "performedByName", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, :instanceId, b."binId", b.id, b."productId", 'LFC-MOV-TRIAL-1', 'RECEIPT', b."initialQuantity", 0, b."initialQuantity",
        'Goods received', 'LFC-GRN-TRIAL', :receiverId, :receiverName, b."receivedAt"
      FROM {wh_batch} b WHERE b.id = :batchId RETURNING 'left in the bay' AS subject, "quantityAfter" AS have, 490 AS want`,
  },
  {
    title: 'They pass the inspection',
    sql: `
      UPDATE "wh_batch" SET quality = 'APPROVED' WHERE id = :batchId AND quality = 'PENDING' AND "expiresOn" > :today::date + 180
      RETURNING 'batch' AS subject, quality::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'The item is complete',
    sql: `UPDATE "wh_receipt_item" SET "isComplete" = true WHERE id = :itemId AND "batchId" = :batchId RETURNING 'complete' AS subject, "isComplete" AS have, true AS want`,
  },
  {
    title: 'The receipt is completed with the totals of its items',
    sql: `
      UPDATE "wh_receipt" r SET status = 'COMPLETED', inspection = 'PASSED', "inspectionAt" = :now::timestamp - interval '110 minutes',
        "completedAt" = :now::timestamp - interval '100 minutes', "totalReceived" = s.received, "totalDamaged" = s.damaged
      FROM (SELECT sum(i."receivedQuantity") AS received, sum(i."damagedQuantity") AS damaged FROM {wh_receipt_item} i WHERE i."receiptId" = :receiptId AND i."isComplete") s
      WHERE r.id = :receiptId RETURNING 'received and damaged' AS subject, r."totalReceived" || ' and ' || r."totalDamaged" AS have, '500 and 10' AS want`,
  },
  {
    title: 'A free pallet place is suggested',
    sql: `
      INSERT INTO "wh_putaway_task" (id, "tenantId", "platformInstanceId", "receiptItemId", "productId", "zoneId", "suggestedBinId", "taskNumber", quantity, "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :instanceId, i.id, i."productId", n."zoneId", n.id, 'LFC-PUT-TRIAL', i."receivedQuantity" - i."damagedQuantity",
        :now::timestamp - interval '95 minutes', :now::timestamp
      FROM {wh_receipt_item} i CROSS JOIN LATERAL (SELECT n.* FROM {wh_bin} n JOIN {wh_zone} z ON z.id = n."zoneId" AND z.type = 'STORAGE'
        WHERE n."warehouseId" = :warehouseId AND n.status = 'ACTIVE' AND n."isEmpty" AND n."maxUnits" >= i."receivedQuantity"
          AND NOT EXISTS (SELECT FROM {wh_putaway_task} o WHERE o."suggestedBinId" = n.id) ORDER BY n.code LIMIT 1) n
      WHERE i.id = :itemId AND i."isComplete"
      RETURNING id AS "taskId", "suggestedBinId" AS "placeId", 'task' AS subject, status || ' ' || quantity AS have, 'PENDING 490' AS want`,
  },
  {
    title: 'The receiver puts them there',
    sql: `
      UPDATE "wh_putaway_task" SET status = 'COMPLETED', "operatorId" = :receiverId, "actualBinId" = "suggestedBinId", "assignedAt" = :now::timestamp - interval '90 minutes',
        "startedAt" = :now::timestamp - interval '85 minutes', "completedAt" = :now::timestamp - interval '80 minutes'
      WHERE id = :taskId AND status = 'PENDING' RETURNING 'task' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'The batch leaves the bay and arrives at its place',
    sql: `
      WITH moved AS (
        INSERT INTO "wh_stock_movement" (id, "tenantId", "platformInstanceId", "binId", "counterBinId", "batchId", "productId", "movementNumber", type, quantity,
          "quantityBefore", "quantityAfter", reason, reference, "performedById", "performedByName", "occurredAt")
        SELECT gen_random_uuid()::text, :tenant, :instanceId, v.bin, v.counter, b.id, b."productId", v.number, 'PUTAWAY', v.sign * b."currentQuantity",
          CASE v.sign WHEN -1 THEN b."currentQuantity" ELSE 0 END, CASE v.sign WHEN -1 THEN 0 ELSE b."currentQuantity" END,
          'From the receiving bay to its place', 'LFC-PUT-TRIAL', :receiverId, :receiverName, :now::timestamp - interval '80 minutes'
        FROM {wh_batch} b CROSS JOIN (VALUES (:bayId, :placeId, 'LFC-MOV-TRIAL-2', -1), (:placeId, :bayId, 'LFC-MOV-TRIAL-3', 1)) v(bin, counter, number, sign)
        WHERE b.id = :batchId RETURNING quantity)
      SELECT 'two movements that cancel out' AS subject, count(*) || ', ' || sum(quantity) AS have, '2, 0' AS want FROM moved`,
  },
  {
    title: 'The batch lies there',
    sql: `
      UPDATE "wh_batch" b SET "binId" = t."actualBinId" FROM {wh_putaway_task} t WHERE t.id = :taskId AND t.status = 'COMPLETED' AND b.id = :batchId
      RETURNING 'in its place' AS subject, b."binId" = :placeId AS have, true AS want`,
  },
  {
    title: 'The place is full and the item put away',
    sql: `
      WITH put AS (UPDATE "wh_receipt_item" SET "isPutAway" = true WHERE id = :itemId RETURNING id)
      UPDATE "wh_bin" n SET "currentUnits" = s.units, "isEmpty" = s.units = 0
      FROM (SELECT sum(b."currentQuantity")::int AS units FROM {wh_batch} b WHERE b."binId" = :placeId) s, put
      WHERE n.id = :placeId RETURNING 'units in the bin' AS subject, n."currentUnits" AS have, 490 AS want`,
  },
];
