import type { Step } from '../engine/contract.ts';

/** A count and a burst sachet correct the new batch; then everything must tally. */
export const correctingSteps: readonly Step[] = [
  {
    title: 'A count finds two less, and three have burst',
    sql: `
      WITH log AS (
        INSERT INTO "wh_stock_movement" (id, "tenantId", "platformInstanceId", "binId", "batchId", "productId", "movementNumber", type, quantity, "quantityBefore",
          "quantityAfter", reason, "performedById", "performedByName", "occurredAt")
        SELECT gen_random_uuid()::text, :tenant, :instanceId, b."binId", b.id, b."productId", v.number, v.type::"WhMovementType", v.quantity, b."currentQuantity" + v.already,
          b."currentQuantity" + v.already + v.quantity, v.reason, u.id, u.name, :now::timestamp - make_interval(mins => v.minutes)
        FROM {wh_batch} b CROSS JOIN (VALUES ('LFC-MOV-TRIAL-5', 'ADJUSTMENT', -2, 0, 15, 'Recount'), ('LFC-MOV-TRIAL-6', 'SCRAP', -3, -2, 10, 'Burst sachets'))
          v(number, type, quantity, already, minutes, reason) JOIN "User" u ON u.email = 'manager@demo-warehouse.demo'
        WHERE b.id = :batchId RETURNING "quantityAfter")
      SELECT 'left' AS subject, min("quantityAfter") AS have, 485 AS want FROM log`,
  },
  {
    title: 'The batch follows the log',
    sql: `
      UPDATE "wh_batch" b SET "currentQuantity" = b."currentQuantity" + s.change
      FROM (SELECT sum(m.quantity)::int AS change FROM {wh_stock_movement} m WHERE m."batchId" = :batchId AND m.type IN ('ADJUSTMENT', 'SCRAP')) s
      WHERE b.id = :batchId RETURNING 'units' AS subject, b."currentQuantity" AS have, 485 AS want`,
  },
  {
    title: 'The bin follows the batch',
    sql: `
      UPDATE "wh_bin" n SET "currentUnits" = b."currentQuantity" FROM {wh_batch} b WHERE b.id = :batchId AND n.id = b."binId"
      RETURNING 'units' AS subject, n."currentUnits" AS have, 485 AS want`,
  },
  {
    title: 'Every bin holds what its batches say',
    sql: `
      SELECT 'bins that do not tally' AS subject, count(*) AS have, 0 AS want
      FROM (SELECT n.id FROM {wh_bin} n LEFT JOIN {wh_batch} b ON b."binId" = n.id GROUP BY n.id, n."currentUnits"
        HAVING n."currentUnits" <> coalesce(sum(b."currentQuantity"), 0)) x`,
  },
  {
    title: 'Every batch that moved is what its movements say',
    sql: `
      SELECT b."batchNumber" AS subject, b."currentQuantity" AS have, s.opening + s.moved AS want
      FROM {wh_batch} b CROSS JOIN LATERAL (SELECT sum(m.quantity) AS moved, (array_agg(m."quantityBefore" ORDER BY m."occurredAt", m."movementNumber"))[1] AS opening
        FROM {wh_stock_movement} m WHERE m."batchId" = b.id) s WHERE s.moved IS NOT NULL`,
  },
];
