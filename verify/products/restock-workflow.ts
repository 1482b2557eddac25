import type { Step, Workflow } from '../engine/contract.ts';
import { LEVELS, STAFF, TRANSFER_ITEMS } from './named-rows.ts';

const NUMBER = 'LRS-TRF-0900';

/** One entry of the log, for what the statement before it did to a level. */
function logStep(title: string, reason: string, quantity: number, place: 'shop' | 'depot', cause: string): Step {
  const [supplier, transfer] = cause === 'transfer' ? ['NULL', ':transferId'] : [':supplierId', 'NULL'];
  return {
    title,
    sql: `
      INSERT INTO "inv_stock_movement" (id, "tenantId", "productId", "variantId", "locationId", "supplierId", "transferId", reason, quantity, "quantityBefore", "quantityAfter", "unitCost", reference, "performedById", "occurredAt")
      SELECT gen_random_uuid()::text, l."tenantId", l."productId", l."variantId", l."locationId", ${supplier}, ${transfer}, '${reason}', ${quantity}, l."quantityOnHand" - ${quantity}, l."quantityOnHand",
        round(v.price * 0.79, 2), '${cause === 'transfer' ? NUMBER : 'LRS-PO-0900'}', :keeperId, :now::timestamp
      FROM {InventoryLevel} l JOIN {ProductVariant} v ON v.id = l."variantId" WHERE l.id = :${place}LevelId
      RETURNING 'left' AS subject, "quantityAfter" AS have, "quantityBefore" + quantity AS want`,
  };
}

const FIND: Step[] = [
  {
    title: 'find a low level',
    sql: `
      SELECT l.name AS subject, CASE WHEN l."quantityAvailable" <= l."reorderPoint" THEN 'low' ELSE 'enough' END AS have, 'low' AS want,
        l.id AS "shopLevelId", l."locationId" AS "shopId", l."productId" AS "productId", l."variantId" AS "variantId", l."quantityOnHand" AS "shopBefore",
        d.id AS "depotLevelId", d."locationId" AS "depotId", d."quantityOnHand" AS "depotBefore"
      FROM (${LEVELS}) l JOIN (${LEVELS}) d ON d."variantId" = l."variantId" AND NOT d."atShop"
      WHERE l.sku = 'HOU-BLEACH-75CL' AND l."atShop"`,
  },
  {
    title: 'find who supplies it and who receives it',
    sql: `
      SELECT s.id AS "supplierId", keeper.id AS "keeperId", approver.id AS "approverId"
      FROM {Supplier} s JOIN ${STAFF} ON staff.slug = 'demo-retail-store'
      JOIN "User" keeper ON keeper.email = staff.keeper JOIN "User" approver ON approver.email = staff.approver
      WHERE s.code = 'SUP-003' AND s.status = 'ACTIVE'`,
  },
];

const RECEIVE: Step[] = [
  {
    title: 'receive 50 at the depot',
    sql: `
      UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" + 50, "quantityAvailable" = "quantityAvailable" + 50, "updatedAt" = :now::timestamp
      WHERE id = :depotLevelId RETURNING 'on hand' AS subject, "quantityOnHand" AS have, :depotBefore::int + 50 AS want`,
  },
  logStep('log the receipt', 'PURCHASE_ORDER', 50, 'depot', 'supplier'),
];

const TRANSFER: Step[] = [
  {
    title: 'ask for 30 in the shop',
    sql: `
      WITH transfer AS (
        INSERT INTO "inv_stock_transfer" (id, "tenantId", "transferNumber", "fromLocationId", "toLocationId", status, "requestedById", "requestedAt", "updatedAt")
        VALUES (gen_random_uuid()::text, :tenant, '${NUMBER}', :depotId, :shopId, 'PENDING_APPROVAL', :keeperId, :now::timestamp, :now::timestamp) RETURNING id, status),
      line AS (
        INSERT INTO "inv_stock_transfer_item" (id, "transferId", "productId", "variantId", "quantityRequested", "updatedAt")
        SELECT gen_random_uuid()::text, id, :productId, :variantId, 30, :now::timestamp FROM transfer RETURNING id)
      SELECT transfer.id AS "transferId", 'status' AS subject, transfer.status AS have, 'PENDING_APPROVAL' AS want FROM transfer, line`,
  },
  {
    title: 'approve it, which reserves 30 in the depot',
    sql: `
      WITH approved AS (
        UPDATE "inv_stock_transfer" SET status = 'APPROVED', "approvedById" = :approverId, "approvedAt" = :now::timestamp, "updatedAt" = :now::timestamp
        WHERE id = :transferId AND status = 'PENDING_APPROVAL' RETURNING id)
      UPDATE "InventoryLevel" SET "quantityReserved" = "quantityReserved" + 30, "quantityAvailable" = "quantityAvailable" - 30 FROM approved
      WHERE "InventoryLevel".id = :depotLevelId RETURNING 'available' AS subject, "quantityAvailable" AS have, :depotBefore::int + 20 AS want`,
  },
  {
    title: 'ship it from the depot',
    sql: `
      WITH shipped AS (
        UPDATE "inv_stock_transfer" SET status = 'IN_TRANSIT', "shippedAt" = :now::timestamp WHERE id = :transferId AND status = 'APPROVED' RETURNING id),
      line AS (UPDATE "inv_stock_transfer_item" i SET "quantityShipped" = 30 FROM shipped WHERE i."transferId" = shipped.id RETURNING i.id),
      shop AS (UPDATE "InventoryLevel" SET "quantityIncoming" = "quantityIncoming" + 30 FROM line WHERE "InventoryLevel".id = :shopLevelId RETURNING "InventoryLevel".id)
      UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" - 30, "quantityReserved" = "quantityReserved" - 30 FROM shop
      WHERE "InventoryLevel".id = :depotLevelId RETURNING 'on hand in the depot' AS subject, "quantityOnHand" AS have, :depotBefore::int + 20 AS want`,
  },
  logStep('log what left', 'TRANSFER_OUT', -30, 'depot', 'transfer'),
  {
    title: 'count it in at the shop',
    sql: `
      WITH received AS (
        UPDATE "inv_stock_transfer" SET status = 'COMPLETED', "receivedAt" = :now::timestamp WHERE id = :transferId AND status = 'IN_TRANSIT' RETURNING id),
      line AS (UPDATE "inv_stock_transfer_item" i SET "quantityReceived" = 30 FROM received WHERE i."transferId" = received.id RETURNING i.id)
      UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" + 30, "quantityAvailable" = "quantityAvailable" + 30,
        "quantityIncoming" = "quantityIncoming" - 30, "updatedAt" = :now::timestamp FROM line
      WHERE "InventoryLevel".id = :shopLevelId RETURNING 'on hand in the shop' AS subject, "quantityOnHand" AS have, :shopBefore::int + 30 AS want`,
  },
  logStep('log what came', 'TRANSFER_IN', 30, 'shop', 'transfer'),
];

const RECONCILE: Step[] = [
  {
    title: 'reconcile',
    sql: `
      SELECT 'stock of both places' AS subject, sum(l."quantityOnHand") AS have, :shopBefore::int + :depotBefore::int + 50 AS want
      FROM {InventoryLevel} l WHERE l."variantId" = :variantId
      UNION ALL
      SELECT l.name || ', available', l."quantityAvailable", l."quantityOnHand" - l."quantityReserved" FROM (${LEVELS}) l WHERE l."variantId" = :variantId
      UNION ALL
      SELECT i.name || ', out and in', (SELECT sum(m.quantity) FROM {inv_stock_movement} m WHERE m."transferId" = i."transferId"), i."quantityVariance"
      FROM (${TRANSFER_ITEMS}) i WHERE i."transferId" = :transferId`,
  },
  {
    title: 'open the low-stock list again',
    sql: `
      SELECT l.name AS subject, CASE WHEN l."quantityAvailable" <= l."reorderPoint" THEN 'low' ELSE 'enough' END AS have, 'enough' AS want
      FROM (${LEVELS}) l WHERE l.id = :shopLevelId`,
  },
  {
    title: 'reorder what is still low and not on its way',
    sql: `
      UPDATE "InventoryLevel" SET "quantityIncoming" = "reorderQuantity", "updatedAt" = :now::timestamp
      WHERE id IN (SELECT l.id FROM {InventoryLevel} l WHERE l."quantityAvailable" <= l."reorderPoint" AND l."quantityIncoming" = 0)
      RETURNING 'incoming' AS subject, "quantityIncoming" AS have, 50 AS want`,
  },
  {
    title: 'look for what is low and forgotten',
    sql: `
      SELECT 'low levels with nothing incoming' AS subject, count(*) AS have, 0 AS want
      FROM {InventoryLevel} l WHERE l."quantityAvailable" <= l."reorderPoint" AND l."quantityIncoming" = 0`,
  },
];

/** Goods come from a supplier, go to the shop, and take it off the low-stock list; the rest is reordered. */
export const restock: Workflow = {
  id: 'products.restock',
  title: 'receive goods, see stock rise, transfer them, and reorder from the low-stock list',
  clauses: ['5.e'],
  tenant: 'demo-retail-store',
  steps: [...FIND, ...RECEIVE, ...TRANSFER, ...RECONCILE],
};
